package dev.matte.processor.schema;

import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonText;
import dev.matte.processor.model.Constraints;
import dev.matte.processor.model.Constraints.Bound;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.FormTexts;
import dev.matte.processor.model.Formats;
import dev.matte.processor.model.Literals;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.TypeModel;
import dev.matte.processor.model.TypeModel.Choice.Constant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Schemas of forms: the small language that clients make input fields of.
 *
 * <p>Bounds of Java's types are left out, since nobody fills in a number beyond them by mistake;
 * the reader refuses it nevertheless.
 *
 * <p>Specification: client/elicitation, "Requested Schema".
 */
public final class FormSchemas {
  /** Revision 2025-06-18: no defaults but of truth values, titles beside the values, no lists. */
  private final boolean old;

  private FormSchemas(boolean old) {
    this.old = old;
  }

  /** The schemas of a form that no rule complained of. */
  public static FormTexts of(ServerModel form) {
    Structure.Fields fields =
        form.tools().get(0).request().stream()
            .flatMap(each -> Structure.fields(each.field().type(), form.structures()).stream())
            .findFirst()
            .orElseThrow();
    boolean lists =
        fields.fields().stream().anyMatch(field -> field.type() instanceof TypeModel.Items);
    return new FormTexts(
        new FormSchemas(false).text(fields),
        lists ? Optional.empty() : Optional.of(new FormSchemas(true).text(fields)));
  }

  private String text(Structure.Fields form) {
    Json.Builder properties = Json.object();
    List<String> required = new ArrayList<>();
    for (FieldModel field : form.fields()) {
      if (field.writable()) {
        properties.put(field.name(), property(field));
        if (field.required()) {
          required.add(field.name());
        }
      }
    }
    Json.Builder schema = Json.object().put("type", "object").put("properties", properties.build());
    if (!required.isEmpty()) {
      schema.put("required", Json.texts(required));
    }
    return JsonText.compact(schema.build());
  }

  private Json property(FieldModel field) {
    Json.Builder schema = Json.object();
    schema.putText("title", field.title()).putText("description", field.description());
    type(schema, field.type(), field.constraints());
    boolean shown = !old || field.type() instanceof TypeModel.Bool;
    if (shown
        && field.defaultLiteral().isPresent()
        && Literals.parse(field.type(), field.defaultLiteral().get())
            instanceof Literals.Value value) {
      schema.put("default", value.json());
    }
    return Keywords.ordered(schema);
  }

  private void type(Json.Builder schema, TypeModel type, Constraints constraints) {
    if (type instanceof TypeModel.Bool) {
      schema.put("type", "boolean");
    } else if (type instanceof TypeModel.Whole) {
      schema.put("type", "integer");
      bound(schema, "minimum", constraints.minimum(), BigDecimal.ONE);
      bound(schema, "maximum", constraints.maximum(), BigDecimal.ONE.negate());
    } else if (type instanceof TypeModel.Decimal) {
      schema.put("type", "number");
      bound(schema, "minimum", constraints.minimum(), BigDecimal.ZERO);
      bound(schema, "maximum", constraints.maximum(), BigDecimal.ZERO);
    } else if (type instanceof TypeModel.Formatted formatted) {
      schema.put("type", "string");
      Formats.keyword(formatted.format()).ifPresent(format -> schema.put("format", format));
    } else if (type instanceof TypeModel.Choice choice) {
      schema.put("type", "string");
      choices(schema, choice, "oneOf");
    } else if (type instanceof TypeModel.Items items
        && items.item() instanceof TypeModel.Choice c) {
      schema.put("type", "array");
      Json.Builder item = Json.object();
      if (!titled(c)) {
        item.put("type", "string");
      }
      choices(item, c, "anyOf");
      schema.put("items", item.build());
      size(schema, "Items", constraints, constraints.minSize().orElse(0));
    } else {
      schema.put("type", "string");
      int least = Math.max(constraints.minSize().orElse(0), constraints.notBlank() ? 1 : 0);
      size(schema, "Length", constraints, least);
      if (constraints.email()) {
        schema.put("format", "email");
      }
    }
  }

  /** An exclusive bound as the inclusive one beside it; for decimals there is none beside it. */
  private static void bound(
      Json.Builder schema, String keyword, Optional<Bound> bound, BigDecimal step) {
    bound.ifPresent(
        b -> schema.put(keyword, Json.of(b.exclusive() ? b.value().add(step) : b.value())));
  }

  private static void size(Json.Builder schema, String what, Constraints constraints, int least) {
    if (least > 0) {
      schema.put("min" + what, Json.of(least));
    }
    constraints
        .maxSize()
        .filter(size -> size < Integer.MAX_VALUE)
        .ifPresent(size -> schema.put("max" + what, Json.of(size)));
  }

  private void choices(Json.Builder schema, TypeModel.Choice choice, String titles) {
    List<Constant> constants = choice.constants();
    if (titled(choice) && !old) {
      List<Json> named = new ArrayList<>();
      for (Constant each : constants) {
        named.add(Json.object().put("const", each.wire()).put("title", title(each)).build());
      }
      schema.put(titles, Json.of(named));
      return;
    }
    schema.put("enum", Json.texts(constants.stream().map(Constant::wire).toList()));
    if (titled(choice)) {
      schema.put("enumNames", Json.texts(constants.stream().map(FormSchemas::title).toList()));
    }
  }

  private static boolean titled(TypeModel.Choice choice) {
    return choice.constants().stream().anyMatch(each -> !each.description().isEmpty());
  }

  /** What a person reads: a description's last full stop would look odd on a button. */
  private static String title(Constant constant) {
    String text = constant.description().isEmpty() ? constant.wire() : constant.description();
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}
