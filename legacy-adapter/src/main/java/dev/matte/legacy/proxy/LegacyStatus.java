package dev.matte.legacy.proxy;

import java.util.Optional;

/**
 * How a legacy server stands.
 *
 * @param connected whether a connection is open
 * @param server what it says it is, a JSON object with name and version; empty before the first
 *     handshake
 * @param calls how many calls wait for its answer
 * @param starts how many connections were opened so far; for a child process, how often it started
 * @param failure why the last attempt to open one failed; empty when it did not
 */
public record LegacyStatus(
    boolean connected, Optional<String> server, int calls, long starts, Optional<String> failure) {}
