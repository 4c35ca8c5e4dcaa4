package dev.matte.processor.read;

import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.FieldModel.Presence;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.ParameterModel.Role;
import dev.matte.processor.model.SchemaExtras;
import dev.matte.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads the parameters of a method. */
final class ParameterReader {
  private final Reading reading;
  private final FieldReader fields;

  ParameterReader(Reading reading, FieldReader fields) {
    this.reading = reading;
    this.fields = fields;
  }

  List<ParameterModel> read(Member member) {
    unknownTags(member);
    List<ParameterModel> parameters = new ArrayList<>();
    List<? extends VariableElement> elements = member.method().getParameters();
    for (int i = 0; i < elements.size(); i++) {
      parameters.add(parameter(elements.get(i), member.parameterTypes().get(i), member));
    }
    return List.copyOf(parameters);
  }

  private ParameterModel parameter(VariableElement element, TypeMirror type, Member member) {
    JavaType javaType = JavaTypes.of(type);
    if (javaType.name().equals(Names.CALL_CONTEXT)) {
      return ParameterModel.injected(injected(element, javaType));
    }
    String name = element.getSimpleName().toString();
    Marks marks = Marks.of(reading, element);
    Place place =
        new Place(
            name,
            "parameter " + name,
            type,
            marks,
            element,
            "",
            member.document().parameter(name),
            name);
    FieldModel field = fields.read(place, false, true);
    if (!member.isTool()) {
      new ExtrasReader(reading).refuseAll(marks);
    }
    return new ParameterModel(field, role(marks, member));
  }

  private Role role(Marks marks, Member member) {
    Optional<Written> request = marks.find(Names.ARGUMENTS);
    if (request.isEmpty()) {
      return Role.ARGUMENT;
    }
    if (!member.isTool()) {
      String reason = "only tools have a schema of arguments";
      reading.fault("misplaced-annotation", request.get().origin(), "@McpArguments", reason);
      return Role.ARGUMENT;
    }
    return Role.REQUEST;
  }

  private FieldModel injected(VariableElement element, JavaType type) {
    String name = element.getSimpleName().toString();
    return new FieldModel(
        name,
        List.of(),
        name,
        type,
        new TypeModel.Unsupported(type, "it is given by the host, as a parameter only", ""),
        Presence.REQUIRED,
        Optional.empty(),
        Constraints.NONE,
        "",
        "",
        List.of(),
        false,
        "",
        Optional.empty(),
        SchemaExtras.NONE,
        "",
        false,
        false,
        Set.of(),
        reading.origin(element));
  }

  private void unknownTags(Member member) {
    for (String tag : member.document().parameters().keySet()) {
      boolean known =
          member.method().getParameters().stream()
              .anyMatch(each -> each.getSimpleName().contentEquals(tag));
      if (!known) {
        reading.fault("unknown-param-tag", reading.origin(member.method()), tag, member.name());
      }
    }
  }
}
