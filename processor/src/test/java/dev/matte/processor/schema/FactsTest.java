package dev.matte.processor.schema;

import static dev.matte.processor.schema.Handmade.INT;
import static dev.matte.processor.schema.Handmade.TEXT;
import static dev.matte.processor.schema.Handmade.choice;
import static dev.matte.processor.schema.Handmade.field;
import static dev.matte.processor.schema.Handmade.free;
import static dev.matte.processor.schema.Handmade.list;
import static dev.matte.processor.schema.Handmade.named;
import static dev.matte.processor.schema.Handmade.server;
import static dev.matte.processor.schema.Handmade.structure;
import static dev.matte.processor.schema.Handmade.structures;
import static dev.matte.processor.schema.Handmade.tool;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.processor.model.FieldModel.Presence;
import dev.matte.processor.model.SchemaFacts;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.ToolFacts;
import dev.matte.processor.model.TypeModel;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactsTest {

  @Test
  void facts_ofATool_areTheSizeOfItsListEntry() {
    ServerModel server = server(Map.of(), tool("b", field("größe", TEXT)), tool("a"));

    Map<String, ToolFacts> facts = Facts.of(server);

    String entry =
        "{\"name\":\"b\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"größe\":"
            + "{\"type\":\"string\"}},\"required\":[\"größe\"],\"additionalProperties\":false}}";
    assertThat(facts).containsOnlyKeys("a", "b");
    assertThat(facts.keySet()).first().isEqualTo("a");
    byte[] texts = requireNonNull(Catalogs.lists(server).get("2024-11-05.lists"));
    assertThat(new String(texts, UTF_8)).contains("," + entry);
    assertThat(requireNonNull(facts.get("b")).bytes()).isEqualTo(entry.getBytes(UTF_8).length);
    // Four letters are not ASCII; the others make tokens by the four.
    assertThat(requireNonNull(facts.get("b")).tokens()).isEqualTo((entry.length() - 4 + 3) / 4 + 4);
  }

  @Test
  void schemaFacts_recursiveType_countEachDefinitionOnce() {
    Map<String, Structure> structures =
        structures(
            structure(
                "Node",
                field("name", TEXT),
                field("children", list(named("Node"))),
                field("leaf", named("Leaf")).presence(Presence.NULLABLE)),
            structure("Leaf", field("kind", choice("oak", "elm"))));
    ServerModel server =
        server(
            structures,
            tool(
                "plant",
                field("root", named("Node")),
                field("any", free(TypeModel.FreeForm.Shape.ANY)),
                field("all", free(TypeModel.FreeForm.Shape.ARRAY)),
                field("count", INT)));

    SchemaFacts facts = requireNonNull(Facts.of(server).get("plant")).input();

    assertThat(facts.object()).isTrue();
    assertThat(facts.rootProperties()).containsExactly("all", "any", "count", "root");
    assertThat(facts.keywords()).contains("$ref", "enum", "minimum").doesNotContain("oneOf");
    assertThat(facts.rootKeywords()).contains("$defs").doesNotContain("$ref");
    assertThat(facts.depth()).isEqualTo(3);
    assertThat(facts.properties()).isEqualTo(8);
    assertThat(facts.enumValues()).isEqualTo(2);
    assertThat(facts.openArrays()).isEqualTo(1);
    assertThat(facts.untyped()).isEqualTo(1);
    assertThat(facts.nameCharacters())
        .isEqualTo("rootanyallcountNodenamechildrenleafkindoakelm".length());
  }
}
