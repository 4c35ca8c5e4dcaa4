package dev.matte.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class JsonTreesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "0",
        "-7",
        "9223372036854775807",
        "123456789012345678901234567890",
        "1.25",
        "\"a\\n\u20ac\"",
        "[]",
        "{}",
        "[1,[2,{\"a\":null}],\"x\"]",
        "{\"b\":1,\"a\":{\"c\":[true,false]}}"
      })
  void readThenWrite_anyJson_isTheSame(String json) {
    JsonNode tree = JsonTrees.read(JsonSlice.of(json).reader());
    JsonWriter writer = new JsonWriter();

    JsonTrees.write(writer, tree);

    assertThat(writer).hasToString(json);
  }

  @Test
  void read_numbers_keepTheirKind() {
    JsonNode tree = JsonTrees.read(JsonSlice.of("[1,2147483648,0.1]").reader());

    assertThat(tree.get(0).isInt()).isTrue();
    assertThat(tree.get(1).isLong()).isTrue();
    assertThat(tree.get(2).isBigDecimal()).isTrue();
  }

  @Test
  void write_nodesOfJacksonsOwn_areWritten() {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    JsonWriter writer = new JsonWriter();

    JsonTrees.write(
        writer,
        nodes
            .arrayNode()
            .add(nodes.numberNode(0.5))
            .add(nodes.numberNode(2.5f))
            .add(nodes.binaryNode(new byte[] {1, 2, 3})));

    assertThat(writer).hasToString("[0.5,2.5,\"AQID\"]");
  }

  @Test
  void write_whatIsNoJson_isRefused() {
    JsonNode missing = JsonNodeFactory.instance.missingNode();
    JsonWriter writer = new JsonWriter();

    assertThatExceptionOfType(JsonEncodingException.class)
        .isThrownBy(() -> JsonTrees.write(writer, missing));
  }
}
