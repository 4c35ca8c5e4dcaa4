package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.TypeModel;
import java.util.Optional;
import java.util.Set;

/** Clients make input fields of a form, and know few kinds of them. */
final class FormFieldUnsupported implements Rule {
  private static final Set<TypeModel.Format> FORMATS =
      Set.of(
          TypeModel.Format.LOCAL_DATE,
          TypeModel.Format.OFFSET_DATE_TIME,
          TypeModel.Format.INSTANT,
          TypeModel.Format.URI);

  @Override
  public String id() {
    return "form-field-unsupported";
  }

  @Override
  public void check(ServerModel form, Diagnostics report) {
    form.tools().stream()
        .flatMap(tool -> tool.request().stream())
        .flatMap(request -> Structure.fields(request.field().type(), form.structures()).stream())
        .forEach(
            fields ->
                fields.fields().stream()
                    .filter(FieldModel::writable)
                    .forEach(field -> check(field, fields, report)));
  }

  private void check(FieldModel field, Structure.Fields form, Diagnostics report) {
    obstacle(field)
        .ifPresent(
            obstacle ->
                report.error(
                    id(),
                    field.origin(),
                    Words.component(field, form) + " has no place in a form: " + obstacle,
                    "Clients make input fields of a form: text, numbers, check boxes, choices.",
                    "use text, a number, boolean, an enum, a list of an enum, LocalDate, Instant,"
                        + " OffsetDateTime or URI, with bounds and sizes."));
  }

  private static Optional<String> obstacle(FieldModel field) {
    if (!known(field.type())) {
      return Optional.of("its type is " + Words.type(field.javaType()));
    }
    if (field.presence() == FieldModel.Presence.PRESENCE) {
      return Optional.of("a field is filled in or not, and never null");
    }
    Constraints constraints = field.constraints();
    boolean odd =
        !constraints.patterns().isEmpty()
            || constraints.multipleOf().isPresent()
            || constraints.fractionDigits().isPresent()
            || constraints.constant().isPresent()
            || constraints.items().isPresent();
    if (odd) {
      return Optional.of("a form cannot say its constraint");
    }
    return field.extras().isEmpty()
        ? Optional.empty()
        : Optional.of("a form has no further keywords");
  }

  private static boolean known(TypeModel type) {
    return type instanceof TypeModel.Bool
        || type instanceof TypeModel.Whole
        || type instanceof TypeModel.Decimal
        || type instanceof TypeModel.Choice
        || (type instanceof TypeModel.Text text && !text.character())
        || (type instanceof TypeModel.Formatted formatted && FORMATS.contains(formatted.format()))
        || (type instanceof TypeModel.Items items && items.item() instanceof TypeModel.Choice)
        // Others say what is wrong with it.
        || type instanceof TypeModel.Unsupported;
  }
}
