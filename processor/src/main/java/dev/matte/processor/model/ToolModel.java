package dev.matte.processor.model;

import java.util.List;
import java.util.Set;

/**
 * One tool.
 *
 * @param name the name on the wire
 * @param method the Java method's name
 * @param declaringType the interface that declares the method
 * @param hints only those written
 * @param timeoutMillis 0 when not written
 * @param thrown checked exceptions the method declares
 */
public record ToolModel(
    String name,
    String method,
    JavaType declaringType,
    String title,
    String description,
    Hints hints,
    List<IconModel> icons,
    long timeoutMillis,
    SchemaStyle style,
    List<ParameterModel> parameters,
    ResultModel result,
    List<JavaType> thrown,
    Set<String> suppressed,
    Origin origin) {

  /** The parameters that a caller gives, without the injected ones. */
  public List<ParameterModel> arguments() {
    return parameters.stream().filter(parameter -> !parameter.injected()).toList();
  }
}
