package dev.matte.processor.model;

import dev.matte.contract.json.Json;
import dev.matte.processor.model.ParameterModel.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One tool.
 *
 * @param name the name on the wire
 * @param method the Java method's name
 * @param declaringType the interface that declares the method
 * @param hints only those written
 * @param timeoutMillis 0 when not written
 * @param extras what the root of its input schema holds beyond what is generated
 * @param meta its {@code _meta}, when written
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
    SchemaExtras extras,
    Optional<Json.Members> meta,
    List<ParameterModel> parameters,
    ResultModel result,
    List<JavaType> thrown,
    Set<String> suppressed,
    Origin origin) {

  /** The parameters that a caller gives one by one, each under its name. */
  public List<ParameterModel> arguments() {
    return parameters.stream().filter(each -> each.role() == Role.ARGUMENT).toList();
  }

  /** The parameter whose components are the arguments, when there is one. */
  public Optional<ParameterModel> request() {
    return parameters.stream().filter(each -> each.role() == Role.REQUEST).findFirst();
  }

  /** The parameters that come from the caller, in either way. */
  public List<ParameterModel> given() {
    return parameters.stream().filter(parameter -> !parameter.injected()).toList();
  }
}
