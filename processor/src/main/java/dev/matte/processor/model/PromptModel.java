package dev.matte.processor.model;

import dev.matte.contract.AccessContract;
import java.util.List;
import java.util.Set;

/**
 * A prompt; its arguments are text or enums.
 *
 * @param access what it demands of its callers
 */
public record PromptModel(
    String name,
    String method,
    JavaType declaringType,
    String title,
    String description,
    List<IconModel> icons,
    AccessContract access,
    List<ParameterModel> parameters,
    ContentModel result,
    List<JavaType> thrown,
    Set<String> suppressed,
    Origin origin) {}
