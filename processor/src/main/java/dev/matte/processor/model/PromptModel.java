package dev.matte.processor.model;

import java.util.List;
import java.util.Set;

/** A prompt; its arguments are text or enums. */
public record PromptModel(
    String name,
    String method,
    JavaType declaringType,
    String title,
    String description,
    List<IconModel> icons,
    List<ParameterModel> parameters,
    ContentModel result,
    List<JavaType> thrown,
    Set<String> suppressed,
    Origin origin) {}
