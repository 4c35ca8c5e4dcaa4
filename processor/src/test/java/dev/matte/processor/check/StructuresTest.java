package dev.matte.processor.check;

import static dev.matte.processor.check.Handmade.INT;
import static dev.matte.processor.check.Handmade.LONG;
import static dev.matte.processor.check.Handmade.TEXT;
import static dev.matte.processor.check.Handmade.field;
import static dev.matte.processor.check.Handmade.findings;
import static dev.matte.processor.check.Handmade.inHeader;
import static dev.matte.processor.check.Handmade.listOf;
import static dev.matte.processor.check.Handmade.named;
import static dev.matte.processor.check.Handmade.optional;
import static dev.matte.processor.check.Handmade.record;
import static dev.matte.processor.check.Handmade.server;
import static dev.matte.processor.check.Handmade.tool;
import static dev.matte.processor.check.Handmade.union;
import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.TypeModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class StructuresTest {

  @Test
  void type_holdingItselfThroughAnother_isEndless() {
    ServerModel server =
        reaching("A", record("A", field("b", named("B"))), record("B", field("a", named("A"))));

    assertThat(findings(new EndlessType(), server))
        .containsExactly(
            "every A holds another one in \"b\", without end",
            "every B holds another one in \"a\", without end");
  }

  @Test
  void type_holdingItselfOptionallyOrInAList_ends() {
    ServerModel server =
        reaching("A", record("A", optional("next", named("A")), field("rest", listOf(named("A")))));

    assertThat(findings(new EndlessType(), server)).isEmpty();
  }

  @Test
  void union_withOneVariantThatEnds_ends() {
    ServerModel server =
        reaching(
            "U",
            union("U", "Leaf", "Node"),
            record("Leaf", field("text", TEXT)),
            record("Node", field("left", named("U"))));

    assertThat(findings(new EndlessType(), server)).isEmpty();
  }

  @Test
  void header_inAnObject_isReachable() {
    ServerModel server = reaching("A", record("A", inHeader("region", TEXT, "Region")));

    assertThat(findings(new HeaderUnreachable(), server)).isEmpty();
  }

  @Test
  void header_inListUnionOrResult_isUnreachable() {
    Structure region = record("A", inHeader("region", TEXT, "Region"));

    assertThat(
            findings(
                new HeaderUnreachable(),
                server(List.of(tool("t", field("as", listOf(named("A"))))), region)))
        .containsExactly(
            "component \"region\" of A has a header that cannot be sent: it is inside a list or map");
    assertThat(findings(new HeaderUnreachable(), reaching("U", union("U", "A"), region)))
        .containsExactly(
            "component \"region\" of A has a header that cannot be sent: it is inside a union"
                + " (oneOf)");
    assertThat(findings(new HeaderUnreachable(), server(List.of(tool("t")), region)))
        .containsExactly(
            "component \"region\" of A has a header that cannot be sent: no caller gives it");
  }

  @Test
  void header_ofATypeUsedTwice_isBehindAReference() {
    ServerModel server =
        server(
            List.of(tool("copy", field("from", named("A")), field("to", named("A")))),
            record("A", inHeader("region", TEXT, "Region")));

    assertThat(findings(new HeaderUnreachable(), server)).hasSize(1);
  }

  @Test
  void header_onLong_isTooWideUnlessBounded() {
    ServerModel server =
        server(List.of(tool("t", inHeader("a", LONG, "A"), inHeader("b", INT, "B"))));

    assertThat(findings(new HeaderTooWide(), server))
        .containsExactly("parameter \"a\" has a header and may be beyond 2^53-1");
  }

  @Test
  void duplicateHeader_inNestedObject_isFoundIgnoringCase() {
    ServerModel server =
        server(
            List.of(tool("t", inHeader("a", TEXT, "REGION"), field("b", named("B")))),
            record("B", inHeader("c", TEXT, "region")));

    assertThat(findings(new DuplicateHeader(), server)).hasSize(1);
  }

  @Test
  void reach_followsOnlyTheDirectionOfUse() {
    ServerModel server =
        reaching("A", record("A", field("b", named("B"))), record("B"), record("C"));

    assertThat(Reach.of(server).arguments()).containsExactly("A", "B");
    assertThat(Reach.of(server).results()).isEmpty();
  }

  private static ServerModel reaching(String key, Structure... structures) {
    TypeModel type = named(key);
    return server(List.of(tool("run", field("value", type))), structures);
  }
}
