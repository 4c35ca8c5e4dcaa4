package dev.matte.processor.model;

import java.util.Optional;

/**
 * What a tool's entry in the list costs, and what it asks of clients.
 *
 * @param name the tool's name on the wire
 * @param bytes the exact length of the compact entry in its newest form, in UTF-8
 * @param tokens an estimate: a quarter of the ASCII characters, rounded up, and one for every other
 *     character
 * @param input facts of the input schema
 * @param output facts of the output schema, when there is one
 */
public record ToolFacts(
    String name, int bytes, int tokens, SchemaFacts input, Optional<SchemaFacts> output) {}
