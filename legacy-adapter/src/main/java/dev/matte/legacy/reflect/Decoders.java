package dev.matte.legacy.reflect;

import dev.matte.legacy.shape.Constraints;
import dev.matte.legacy.shape.Reading;
import dev.matte.legacy.shape.Shape;
import dev.matte.legacy.shape.Structure;
import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Choices;
import dev.matte.runtime.binding.Variants;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonTrees;
import java.lang.reflect.Executable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes decoders of shapes, one for each structure. */
final class Decoders {
  private final Reading reading;
  private final boolean ignoreUnknown;
  private final Map<String, ObjectDecoder> objects = new HashMap<>();
  private final Map<String, Decoder> unions = new HashMap<>();

  /**
   * Decoders of a tool's arguments.
   *
   * @param ignoreUnknown whether members that nobody names are passed over
   */
  Decoders(Reading reading, boolean ignoreUnknown) {
    this.reading = reading;
    this.ignoreUnknown = ignoreUnknown;
  }

  Reading reading() {
    return reading;
  }

  boolean ignoreUnknown() {
    return ignoreUnknown;
  }

  /** Reads a value and checks it. */
  Decoder of(Shape shape, Constraints constraints) {
    if (shape instanceof Shape.Wrapper wrapper) {
      return wrapper(wrapper);
    }
    return Checks.behind(plain(shape, constraints), shape, constraints);
  }

  private Decoder plain(Shape shape, Constraints constraints) {
    if (shape instanceof Shape.Scalar scalar) {
      return scalar(scalar.kind());
    } else if (shape instanceof Shape.Formatted formatted) {
      return formatted.format()::read;
    } else if (shape instanceof Shape.Choice choice) {
      Choices.Builder<Enum<?>> choices = Choices.builder();
      choice.constants().forEach(each -> choices.add(each.wire(), each.value()));
      Choices<Enum<?>> built = choices.build();
      return in -> in.choice(built);
    } else if (shape instanceof Shape.Items items) {
      return ListDecoder.of(this, items, constraints);
    } else if (shape instanceof Shape.Mapping mapping) {
      return mapping(mapping, constraints);
    } else if (shape instanceof Shape.FreeForm free) {
      return tree(free.form());
    }
    return structure(((Shape.Named) shape).key());
  }

  private static Decoder scalar(Shape.Scalar.Kind kind) {
    return switch (kind) {
      case BOOL -> Arguments::bool;
      case INT8 -> Arguments::int8;
      case INT16 -> Arguments::int16;
      case INT32 -> Arguments::int32;
      case INT64 -> Arguments::int64;
      case BIG_INTEGER -> Arguments::bigInteger;
      case FLOAT32 -> Arguments::float32;
      case FLOAT64 -> Arguments::float64;
      case BIG_DECIMAL -> Arguments::bigDecimal;
      case TEXT -> Arguments::text;
      case CHARACTER -> Arguments::character;
    };
  }

  private Decoder mapping(Shape.Mapping map, Constraints constraints) {
    Decoder value = of(map.value(), constraints.ofItems());
    if (map.key().type().hasRawClass(String.class)) {
      return in -> {
        if (!in.beginMap()) {
          return null;
        }
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        for (String key = in.nextKey(entries); key != null; key = in.nextKey(entries)) {
          entries.put(key, value.read(in));
        }
        return in.endMap() ? entries : null;
      };
    }
    Decoder key = of(map.key(), Constraints.NONE);
    return in -> {
      if (!in.beginMap()) {
        return null;
      }
      Map<Object, @Nullable Object> entries = new LinkedHashMap<>();
      while (in.nextEntry()) {
        Object next = in.key(key.read(in), entries);
        Object item = value.read(in);
        if (next != null) {
          entries.put(next, item);
        }
      }
      return in.endMap() ? entries : null;
    };
  }

  private static Decoder tree(Shape.FreeForm.Form kind) {
    return switch (kind) {
      case ANY -> in -> JsonTrees.read(in.jsonAny().reader());
      case OBJECT -> in -> tree(in.jsonObject());
      case ARRAY -> in -> tree(in.jsonArray());
    };
  }

  private static @Nullable Object tree(@Nullable JsonSlice json) {
    return json == null ? null : JsonTrees.read(json.reader());
  }

  private Decoder wrapper(Shape.Wrapper wrapper) {
    Executable create =
        Calls.opened(
            reading,
            wrapper
                .create()
                .orElseThrow(
                    () ->
                        reading.refused(
                            wrapper.type().toCanonical() + " cannot be made of its value",
                            "give it a constructor of that, or @JsonCreator")));
    Decoder inner = of(wrapper.inner(), Constraints.NONE);
    return in -> {
      Object value = inner.read(in);
      return value == null ? null : Instances.made(in, () -> Calls.call(create, null, value));
    };
  }

  private Decoder structure(String key) {
    if (reading.structures().get(key) instanceof Structure.Union union) {
      Decoder known = unions.get(key);
      return known == null ? union(union) : known;
    }
    return object(reading.structures().fields(key), "");
  }

  private Decoder union(Structure.Union union) {
    String[] wires =
        union.variants().stream().map(Structure.Union.Variant::wire).toArray(String[]::new);
    Variants variants = Variants.of(union.discriminator(), wires);
    Decoder[] readers = new Decoder[wires.length];
    Decoder decoder =
        in -> {
          int variant = in.variant(variants);
          return variant < 0 ? null : readers[variant].read(in);
        };
    // Known before its variants are read: one of them may lead back here.
    unions.put(union.key(), decoder);
    for (int i = 0; i < readers.length; i++) {
      Structure.Fields fields = reading.structures().fields(union.variants().get(i).key());
      boolean own =
          fields.fields().stream().anyMatch(each -> each.name().equals(union.discriminator()));
      readers[i] = object(fields, own ? "" : union.discriminator());
    }
    return decoder;
  }

  /**
   * The decoder of a record or bean.
   *
   * @param discriminator a member that has been looked at already, or empty
   */
  ObjectDecoder object(Structure.Fields structure, String discriminator) {
    String key = structure.key() + " " + discriminator;
    ObjectDecoder known = objects.get(key);
    if (known != null) {
      return known;
    }
    ObjectDecoder decoder = new ObjectDecoder();
    // Known before its fields are read: one of them may lead back here.
    objects.put(key, decoder);
    decoder.open(this, structure, discriminator);
    return decoder;
  }
}
