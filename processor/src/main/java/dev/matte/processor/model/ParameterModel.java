package dev.matte.processor.model;

/**
 * A parameter of a tool, prompt, resource or completer.
 *
 * @param field name, type, constraints; for an injected parameter only name and type have a meaning
 * @param injected whether the host gives it ({@code CallContext}), never the caller
 */
public record ParameterModel(FieldModel field, boolean injected) {}
