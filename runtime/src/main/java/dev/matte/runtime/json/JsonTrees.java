package dev.matte.runtime.json;

import java.math.BigInteger;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BinaryNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Free-form JSON as Jackson's tree types. The only class here that needs jackson-databind, and it
 * makes no mapper: nodes only.
 *
 * <p>Numbers keep their exact value: whole ones become {@code int}, {@code long} or {@code
 * BigInteger} nodes, others decimal nodes. Of members with the same name the last one stays.
 */
public final class JsonTrees {
  private static final BigInteger LONGEST = BigInteger.valueOf(Long.MAX_VALUE);
  private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);

  private JsonTrees() {}

  /** Reads the value that comes next. */
  public static JsonNode read(JsonReader reader) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (reader.peek()) {
      case BEGIN_OBJECT -> object(reader, nodes);
      case BEGIN_ARRAY -> array(reader, nodes);
      case STRING -> nodes.stringNode(reader.nextString());
      case NUMBER -> number(reader, nodes);
      case NULL -> {
        reader.nextNull();
        yield nodes.nullNode();
      }
      default -> nodes.booleanNode(reader.nextBoolean());
    };
  }

  /**
   * Writes a tree.
   *
   * @throws JsonEncodingException if it is null, or holds a number or object that JSON cannot
   *     express
   */
  public static void write(JsonWriter writer, JsonNode node) {
    switch (node.getNodeType()) {
      case OBJECT -> writeObject(writer, node);
      case ARRAY -> writeArray(writer, node);
      case STRING -> writer.value(node.stringValue());
      case NUMBER -> writeNumber(writer, node);
      case BOOLEAN -> writer.value(node.booleanValue());
      case NULL -> writer.nullValue();
      case BINARY -> writer.base64(((BinaryNode) node).binaryValue());
      default ->
          throw new JsonEncodingException(
              "a tree holds a node that is not JSON: " + node.getNodeType());
    }
  }

  private static void writeObject(JsonWriter writer, JsonNode object) {
    writer.beginObject();
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      writer.name(member.getKey());
      write(writer, member.getValue());
    }
    writer.endObject();
  }

  private static void writeArray(JsonWriter writer, JsonNode array) {
    writer.beginArray();
    for (JsonNode item : array) {
      write(writer, item);
    }
    writer.endArray();
  }

  private static void writeNumber(JsonWriter writer, JsonNode node) {
    if (node.isInt() || node.isLong() || node.isShort()) {
      writer.value(node.longValue());
    } else if (node.isDouble()) {
      writer.value(node.doubleValue());
    } else if (node.isFloat()) {
      writer.value(node.floatValue());
    } else {
      writer.value(node.decimalValue());
    }
  }

  private static ObjectNode object(JsonReader reader, JsonNodeFactory nodes) {
    ObjectNode object = nodes.objectNode();
    reader.beginObject();
    while (reader.hasNext()) {
      object.set(reader.nextName(), read(reader));
    }
    reader.endObject();
    return object;
  }

  private static ArrayNode array(JsonReader reader, JsonNodeFactory nodes) {
    ArrayNode array = nodes.arrayNode();
    reader.beginArray();
    while (reader.hasNext()) {
      array.add(read(reader));
    }
    reader.endArray();
    return array;
  }

  private static JsonNode number(JsonReader reader, JsonNodeFactory nodes) {
    if (!reader.plainNumberNext()) {
      return nodes.numberNode(reader.nextBigDecimal());
    }
    BigInteger whole = reader.nextBigInteger();
    if (whole.compareTo(LEAST) < 0 || whole.compareTo(LONGEST) > 0) {
      return nodes.numberNode(whole);
    }
    long value = whole.longValue();
    return value == (int) value ? nodes.numberNode((int) value) : nodes.numberNode(value);
  }
}
