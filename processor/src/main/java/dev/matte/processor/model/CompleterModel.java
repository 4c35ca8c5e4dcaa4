package dev.matte.processor.model;

import java.util.List;
import java.util.Set;

/**
 * A completer of one argument.
 *
 * @param prompt the prompt's name, or empty
 * @param resource the template, or empty
 * @param parameters the first is the text typed so far, further ones are arguments already chosen
 */
public record CompleterModel(
    String prompt,
    String resource,
    String argument,
    String method,
    JavaType declaringType,
    List<ParameterModel> parameters,
    JavaType returnType,
    List<JavaType> thrown,
    Set<String> suppressed,
    Origin origin) {}
