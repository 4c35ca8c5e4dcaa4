package dev.matte.processor.read;

import dev.matte.contract.AccessContract;
import dev.matte.processor.model.Execution;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.Hints;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.Lints;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.ParameterModel.Role;
import dev.matte.processor.model.ResultModel;
import dev.matte.processor.model.SchemaExtras;
import dev.matte.processor.model.SchemaStyle;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Reads records that are forms.
 *
 * <p>A form is filled in as arguments are given: so it is modelled as a server whose only tool
 * takes the record for its arguments, and what holds of arguments holds of forms.
 */
public final class FormReader {
  private final ProcessingEnvironment environment;

  /** Reads with the compiler's own tools. */
  public FormReader(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /** Whether a type says that it is a form. */
  public static boolean isForm(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .map(mirror -> mirror.getAnnotationType().asElement())
        .anyMatch(
            each ->
                each instanceof TypeElement t && t.getQualifiedName().contentEquals(Names.FORM));
  }

  /** Reads a form. Never throws for what an author can write. */
  public ReadServer read(TypeElement type) {
    Reading reading = new Reading(environment, type);
    return new ReadServer(model(reading), reading.missing());
  }

  private static ServerModel model(Reading reading) {
    TypeElement type = reading.subject();
    String name = type.getSimpleName().toString();
    Marks marks = Marks.of(reading, type);
    String description = Documents.description(marks, Documents.of(reading, type).summary());
    reading.deprecations().type(type);
    List<ToolModel> tools = List.of();
    if (type.getKind() != ElementKind.RECORD || !type.getTypeParameters().isEmpty()) {
      reading.fault("form-not-a-record", reading.origin(type), name);
    } else if (Scopes.hidden(type, type)) {
      reading.inaccessible(JavaTypes.of(type), type);
    } else {
      tools = List.of(tool(reading, name, description));
    }
    return new ServerModel(
        JavaTypes.of(type),
        description,
        Optional.empty(),
        false,
        tools,
        List.of(),
        List.of(),
        List.of(),
        reading.structures(),
        new Lints(reading.deprecations().lints(), List.of()),
        reading.faults(),
        reading.origin(type));
  }

  private static ToolModel tool(Reading reading, String name, String description) {
    TypeElement type = reading.subject();
    FieldReader fields = new FieldReader(reading, new TypeReader(reading));
    Place place =
        new Place(
            "form", "form " + name, type.asType(), Marks.of(reading, type), type, "", "", "form");
    FieldModel form = fields.read(place, false, true);
    return new ToolModel(
        name,
        name,
        JavaTypes.of(type),
        "",
        description,
        Hints.NONE,
        List.of(),
        Execution.DEFAULT,
        SchemaStyle.STANDARD,
        SchemaExtras.NONE,
        Optional.empty(),
        List.of(),
        AccessContract.UNDECIDED,
        Optional.empty(),
        List.of(new ParameterModel(form, Role.REQUEST)),
        nothing(reading, form.javaType()),
        List.of(),
        Set.of(),
        reading.origin(type));
  }

  private static ResultModel nothing(Reading reading, JavaType type) {
    return new ResultModel(
        ResultModel.Kind.VOID,
        type,
        Optional.empty(),
        type,
        ResultModel.Delivery.PLAIN,
        false,
        Optional.empty(),
        false,
        "",
        reading.origin(reading.subject()));
  }
}
