package dev.matte.processor.check;

import dev.matte.processor.model.Json;
import java.util.Optional;

/**
 * What is known of a tool once its schemas are made.
 *
 * @param bytes the tool's size in a list, newest form
 * @param tokens an estimate of what that costs in a conversation
 */
public record ToolFacts(int bytes, int tokens, Json inputSchema, Optional<Json> outputSchema) {}
