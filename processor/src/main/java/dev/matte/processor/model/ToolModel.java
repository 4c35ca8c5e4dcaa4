package dev.matte.processor.model;

import dev.matte.contract.AccessContract;
import dev.matte.contract.json.Json;
import dev.matte.processor.model.ParameterModel.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One tool.
 *
 * @param name the name on the wire
 * @param method the Java method's name
 * @param declaringType the interface that declares the method
 * @param hints only those written
 * @param execution how its calls are run
 * @param extras what the root of its input schema holds beyond what is generated
 * @param meta its {@code _meta}, when written
 * @param formerNames names under which it can still be called
 * @param access what it demands of its callers
 * @param once how it is kept from doing the same thing twice, when it is
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
    Execution execution,
    SchemaStyle style,
    SchemaExtras extras,
    Optional<Json.Members> meta,
    List<FormerName> formerNames,
    AccessContract access,
    Optional<OnceModel> once,
    List<ParameterModel> parameters,
    ResultModel result,
    List<JavaType> thrown,
    Set<String> suppressed,
    Origin origin) {

  /** All names that lists show it by, its own first. */
  public List<String> listedNames() {
    return Stream.concat(
            Stream.of(name), formerNames.stream().filter(FormerName::listed).map(FormerName::name))
        .toList();
  }

  /** The tool as lists show it by a former name. */
  public ToolModel under(FormerName former) {
    String moved = "Former name of " + name + "; call that instead.";
    return new ToolModel(
        former.name(),
        method,
        declaringType,
        title,
        description.isEmpty() ? moved : moved + " " + description,
        hints,
        icons,
        execution,
        style,
        extras,
        meta,
        List.of(),
        access,
        once,
        parameters,
        result,
        thrown,
        suppressed,
        former.origin());
  }

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
