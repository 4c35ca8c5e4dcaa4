package dev.matte.processor.model;

import java.util.Set;

/**
 * What clients look at in a schema before they take a tool.
 *
 * @param object whether the root says {@code "type": "object"}
 * @param rootKeywords keywords at the root
 * @param keywords keywords anywhere, the root included
 * @param formats values of {@code format} anywhere
 * @param propertyNames names of members with a fixed name, anywhere
 * @param depth levels of objects and arrays in a value; 1 for an object of scalars
 * @param recursive whether a definition leads back to itself
 * @param properties members with a fixed name, counted where they are written
 * @param enumValues values of all enumerations together
 * @param largestEnum values of the largest enumeration
 * @param nameCharacters characters of all member names, definition names and enumeration values
 * @param openArrays arrays that do not say what their items are
 * @param untyped subschemas that say nothing about the type
 * @param arrayTypes whether {@code type} is a list anywhere
 */
public record SchemaFacts(
    boolean object,
    Set<String> rootKeywords,
    Set<String> keywords,
    Set<String> formats,
    Set<String> propertyNames,
    int depth,
    boolean recursive,
    int properties,
    int enumValues,
    int largestEnum,
    int nameCharacters,
    int openArrays,
    int untyped,
    boolean arrayTypes) {}
