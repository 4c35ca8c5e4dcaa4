package dev.matte.processor.model;

import java.util.List;

/**
 * Something written that has no place in the model; the rule of the same id turns it into words.
 *
 * @param id the diagnostic's id
 * @param arguments what the words are about, in the order the rule expects
 */
public record Fault(String id, List<String> arguments, Origin origin) {}
