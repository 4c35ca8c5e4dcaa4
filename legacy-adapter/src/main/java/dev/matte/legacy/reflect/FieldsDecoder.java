package dev.matte.legacy.reflect;

import dev.matte.legacy.shape.Field;
import dev.matte.legacy.shape.Format;
import dev.matte.legacy.shape.Shape;
import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Fields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the members of an object into values. */
final class FieldsDecoder {
  private static final int LONGEST_CHOICE = 60;

  private final Fields table;
  private final List<FieldDecoder> fields;
  private final int first;

  private FieldsDecoder(Fields table, List<FieldDecoder> fields, int first) {
    this.table = table;
    this.fields = fields;
    this.first = first;
  }

  /**
   * A decoder of fields.
   *
   * @param discriminator a member before all others, which has been looked at already; or empty
   * @param lax whether members that are not among the fields are passed over
   */
  static FieldsDecoder of(
      Decoders decoders, List<Field> fields, String discriminator, boolean lax) {
    refuseDuplicates(decoders, fields);
    Fields.Builder table = Fields.builder();
    int first = 0;
    if (!discriminator.isEmpty()) {
      table.required(discriminator, "text");
      first = 1;
    }
    for (Field field : fields) {
      if (field.required()) {
        table.required(field.name(), expectation(field.shape()));
      } else {
        table.optional(field.name());
      }
    }
    int index = first;
    List<FieldDecoder> decoded = new ArrayList<>();
    for (Field field : fields) {
      for (String alias : field.aliases()) {
        table.alias(index, alias);
      }
      if (field.presence() == Field.Presence.PRESENCE) {
        table.nullable(index);
      }
      if (field.sensitive()) {
        table.sensitive(index);
      }
      decoded.add(FieldDecoder.of(decoders, field));
      index++;
    }
    if (lax) {
      table.ignoreUnknown();
    }
    return new FieldsDecoder(table.build(), List.copyOf(decoded), first);
  }

  /** The values, absent ones filled in; {@code null} when no object is there. */
  @Nullable Object @Nullable [] read(Arguments in) {
    if (!in.beginObject(table)) {
      return null;
    }
    @Nullable Object[] values = new Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = fields.get(i).absent();
    }
    for (int index = in.nextField(); index >= 0; index = in.nextField()) {
      if (index < first) {
        in.skip();
      } else {
        values[index - first] = fields.get(index - first).read(in);
      }
    }
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        values[i] = fields.get(i).late();
      }
    }
    return values;
  }

  private static void refuseDuplicates(Decoders decoders, List<Field> fields) {
    Set<String> names = new HashSet<>();
    for (Field field : fields) {
      List<String> all = new ArrayList<>(field.aliases());
      all.add(field.name());
      for (String name : all) {
        if (!names.add(name)) {
          throw decoders
              .reading()
              .refused("two members are named \"" + name + "\"", "rename one of them");
        }
      }
    }
  }

  /** What is expected where nothing came: {@code an integer}. */
  private static String expectation(Shape shape) {
    if (shape instanceof Shape.Scalar scalar) {
      return switch (scalar.kind()) {
        case BOOL -> "true or false";
        case TEXT -> "text";
        case CHARACTER -> "one character";
        default -> scalar.kind().whole() ? "an integer" : "a number";
      };
    } else if (shape instanceof Shape.Formatted formatted) {
      Format format = formatted.format();
      return format.words();
    } else if (shape instanceof Shape.Choice choice) {
      return oneOf(choice.wires());
    } else if (shape instanceof Shape.Items) {
      return "a list";
    } else if (shape instanceof Shape.Wrapper wrapper) {
      return expectation(wrapper.inner());
    } else if (shape instanceof Shape.FreeForm free && free.form() != Shape.FreeForm.Form.OBJECT) {
      return free.form() == Shape.FreeForm.Form.ANY ? "any value" : "a list";
    }
    return "an object";
  }

  private static String oneOf(List<String> wires) {
    StringBuilder words = new StringBuilder("one of ");
    int named = 0;
    for (String wire : wires) {
      if (named > 0 && words.length() + wire.length() > LONGEST_CHOICE) {
        return words + " and " + (wires.size() - named) + " more";
      }
      words.append(named == 0 ? "" : ", ").append(wire);
      named++;
    }
    return words.toString();
  }
}
