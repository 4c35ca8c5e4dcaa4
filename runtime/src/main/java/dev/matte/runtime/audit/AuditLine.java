package dev.matte.runtime.audit;

import dev.matte.runtime.json.JsonSlice;
import java.time.Instant;

/**
 * A record as it goes to a sink.
 *
 * @param number its place in the chain, from 1 on, without gaps
 * @param at when what it tells of happened, in whole milliseconds
 * @param hash its hash
 * @param json the record: an object on one line, without a line end
 */
public record AuditLine(long number, Instant at, String hash, JsonSlice json) {}
