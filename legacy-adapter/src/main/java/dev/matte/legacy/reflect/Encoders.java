package dev.matte.legacy.reflect;

import dev.matte.legacy.shape.Field;
import dev.matte.legacy.shape.Format;
import dev.matte.legacy.shape.Reading;
import dev.matte.legacy.shape.Shape;
import dev.matte.legacy.shape.Structure;
import dev.matte.runtime.json.JsonEncodingException;
import dev.matte.runtime.json.JsonName;
import dev.matte.runtime.json.JsonTrees;
import dev.matte.runtime.json.JsonWriter;
import java.lang.reflect.Array;
import java.lang.reflect.Member;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes encoders of shapes, one for each structure. */
final class Encoders {
  private final Reading reading;
  private final Map<String, Encoder> structures = new HashMap<>();

  Encoders(Reading reading) {
    this.reading = reading;
  }

  /** Writes values of a shape. */
  Encoder of(Shape shape) {
    if (shape instanceof Shape.Scalar scalar) {
      return scalar(scalar.kind());
    } else if (shape instanceof Shape.Formatted formatted) {
      Format format = formatted.format();
      return format == Format.BASE64
          ? (json, value) -> json.base64((byte[]) value)
          : (json, value) -> json.value(format.text(Objects.requireNonNull(value)));
    } else if (shape instanceof Shape.Choice choice) {
      Map<Object, String> wires = wires(choice);
      return (json, value) -> json.value(wires.get(Objects.requireNonNull(value)));
    } else if (shape instanceof Shape.Items items) {
      return items(items);
    } else if (shape instanceof Shape.Mapping mapping) {
      return mapping(mapping);
    } else if (shape instanceof Shape.Wrapper wrapper) {
      Encoder inner = of(wrapper.inner());
      Member unwrap = Calls.opened(reading, wrapper.unwrap());
      return (json, value) -> inner.write(json, Calls.get(unwrap, Objects.requireNonNull(value)));
    } else if (shape instanceof Shape.FreeForm) {
      return (json, value) -> JsonTrees.write(json, (JsonNode) Objects.requireNonNull(value));
    }
    return structure(((Shape.Named) shape).key());
  }

  private static Encoder scalar(Shape.Scalar.Kind kind) {
    return switch (kind) {
      case BOOL -> (json, value) -> json.value((boolean) Objects.requireNonNull(value));
      case INT8, INT16, INT32, INT64 ->
          (json, value) -> json.value(((Number) Objects.requireNonNull(value)).longValue());
      case BIG_INTEGER -> (json, value) -> json.value((BigInteger) value);
      case FLOAT32 -> (json, value) -> json.value((float) Objects.requireNonNull(value));
      case FLOAT64 -> (json, value) -> json.value((double) Objects.requireNonNull(value));
      case BIG_DECIMAL -> (json, value) -> json.value((BigDecimal) value);
      case TEXT -> (json, value) -> json.value(value == null ? null : value.toString());
      case CHARACTER -> (json, value) -> json.value((char) Objects.requireNonNull(value));
    };
  }

  private static Map<Object, String> wires(Shape.Choice choice) {
    Map<Object, String> wires = new HashMap<>();
    choice.constants().forEach(each -> wires.put(each.value(), each.wire()));
    return wires;
  }

  private Encoder items(Shape.Items items) {
    Encoder item = of(items.item());
    if (items.container() == Shape.Items.Container.ARRAY) {
      return (json, value) -> {
        json.beginArray();
        int length = Array.getLength(Objects.requireNonNull(value));
        for (int i = 0; i < length; i++) {
          item.write(json, Array.get(value, i));
        }
        json.endArray();
      };
    }
    return (json, value) -> {
      json.beginArray();
      for (Object each : (Iterable<?>) Objects.requireNonNull(value)) {
        item.write(json, each);
      }
      json.endArray();
    };
  }

  private Encoder mapping(Shape.Mapping map) {
    Encoder item = of(map.value());
    Shape key = map.key();
    Map<Object, String> wires = key instanceof Shape.Choice choice ? wires(choice) : Map.of();
    return (json, value) -> {
      json.beginObject();
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) Objects.requireNonNull(value)).entrySet()) {
        json.name(text(key, wires, Objects.requireNonNull(entry.getKey())));
        item.write(json, entry.getValue());
      }
      json.endObject();
    };
  }

  private static String text(Shape shape, Map<Object, String> wires, Object key) {
    if (shape instanceof Shape.Formatted formatted) {
      return formatted.format().text(key);
    }
    return wires.getOrDefault(key, key.toString());
  }

  private Encoder structure(String key) {
    if (!(reading.structures().get(key) instanceof Structure.Union union)) {
      return object(reading.structures().fields(key), "", "");
    }
    if (union.alone()) {
      Structure.Union.Variant only = union.variants().get(0);
      return variant(union, only);
    }
    Encoder known = structures.get("union " + key);
    return known == null ? union(union) : known;
  }

  private Encoder union(Structure.Union union) {
    int count = union.variants().size();
    Class<?>[] types = new Class<?>[count];
    Encoder[] writers = new Encoder[count];
    String name = union.type().getRawClass().getSimpleName();
    Encoder encoder =
        (json, value) -> {
          for (int i = 0; i < count; i++) {
            if (types[i].isInstance(value)) {
              writers[i].write(json, value);
              return;
            }
          }
          throw new JsonEncodingException("no variant of " + name + ": " + value);
        };
    // Known before its variants are read: one of them may lead back here.
    structures.put("union " + union.key(), encoder);
    for (int i = 0; i < count; i++) {
      types[i] = union.variants().get(i).type().getRawClass();
      writers[i] = variant(union, union.variants().get(i));
    }
    return encoder;
  }

  private Encoder variant(Structure.Union union, Structure.Union.Variant variant) {
    Structure.Fields fields = reading.structures().fields(variant.key());
    boolean own =
        fields.fields().stream().anyMatch(each -> each.name().equals(union.discriminator()));
    return own ? object(fields, "", "") : object(fields, union.discriminator(), variant.wire());
  }

  /** Writes an object, before all else a member that tells what it is, unless that is empty. */
  private Encoder object(Structure.Fields structure, String discriminator, String wire) {
    String key = structure.key() + " " + discriminator + " " + wire;
    Encoder known = structures.get(key);
    if (known != null) {
      return known;
    }
    List<Part> parts = new ArrayList<>();
    JsonName tag = JsonName.of(discriminator);
    Encoder encoder =
        (json, value) -> {
          json.beginObject();
          if (!discriminator.isEmpty()) {
            json.name(tag).value(wire);
          }
          for (Part part : parts) {
            part.write(json, Objects.requireNonNull(value));
          }
          json.endObject();
        };
    // Known before its fields are read: one of them may lead back here.
    structures.put(key, encoder);
    for (Field field : structure.fields()) {
      if (field.readable()) {
        Member accessor = Calls.opened(reading, field.accessor().orElseThrow());
        parts.add(new Part(JsonName.of(field.name()), accessor, field, of(field.shape())));
      }
    }
    return encoder;
  }

  /** A member of an object: how its value is found, and how it is written. */
  private record Part(JsonName name, Member accessor, Field field, Encoder encoder) {

    void write(JsonWriter json, Object of) throws Exception {
      Object value = Calls.get(accessor, of);
      switch (field.presence()) {
        case REQUIRED -> named(json, value);
        case NULLABLE -> {
          if (value != null) {
            named(json, value);
          }
        }
        case OPTIONAL -> {
          Object inside = Results.inside(Objects.requireNonNull(value));
          if (inside != null) {
            named(json, inside);
          }
        }
        case PRESENCE -> presence(json, Objects.requireNonNull(value));
      }
    }

    private void presence(JsonWriter json, Object value) throws Exception {
      dev.matte.runtime.binding.Presence<?> presence =
          (dev.matte.runtime.binding.Presence<?>) value;
      if (presence.isPresent()) {
        named(json, presence.value());
      } else if (presence.isNull()) {
        json.name(name).nullValue();
      }
    }

    private void named(JsonWriter json, @Nullable Object value) throws Exception {
      json.name(name);
      encoder.write(json, value);
    }
  }
}
