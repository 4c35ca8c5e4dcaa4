package dev.matte.runtime.rpc;

import dev.matte.runtime.json.JsonLimits;
import dev.matte.runtime.json.JsonNames;

/**
 * What a reader of messages looks out for.
 *
 * @param methods the methods that are told apart by their place in this table
 * @param params the members of {@code params} that are remembered
 * @param limits bounds on the text
 */
public record Grammar(JsonNames methods, JsonNames params, JsonLimits limits) {}
