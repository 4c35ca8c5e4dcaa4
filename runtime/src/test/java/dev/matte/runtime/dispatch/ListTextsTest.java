package dev.matte.runtime.dispatch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.fixture.ListsText;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.Revision;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListTextsTest {

  @Test
  void tools_ofSeveralBindings_areMergedByName() {
    Offer offer = offer(tools("b", "d", "e", "h"), tools(), tools("a", "c", "i"), tools("f", "g"));

    assertThat(listed(offer, Kind.TOOL)).isEqualTo("<a>,<b>,<c>,<d>,<e>,<f>,<g>,<h>,<i>");
    assertThat(listed(offer, Kind.PROMPT)).isEmpty();
  }

  @Test
  void tools_ofBindingsOneAfterTheOther_keepTheirOrder() {
    assertThat(listed(offer(tools("a", "b"), tools("c"), tools("d")), Kind.TOOL))
        .isEqualTo("<a>,<b>,<c>,<d>");
    assertThat(listed(offer(tools("d"), tools("c"), tools("a", "b")), Kind.TOOL))
        .isEqualTo("<a>,<b>,<c>,<d>");
  }

  @Test
  void resources_ofSeveralBindings_stayAsDeclared() {
    ListsText one = tools("t").same(1, "z", "<z>").same(1, "x", "<x>");
    ListsText other = new ListsText().same(1, "y", "<y>").same(2, "w/{v}", "<w>");
    Offer offer = offer(one, other);

    assertThat(listed(offer, Kind.TOOL)).isEqualTo("<t>");
    assertThat(listed(offer, Kind.RESOURCE)).isEqualTo("<z>,<x>,<y>");
    assertThat(listed(offer, Kind.TEMPLATE)).isEqualTo("<w>");
  }

  @Test
  void entries_ofAllBindings_areFoundByName() {
    Offer offer = offer(tools("b", "d"), tools("a", "c"));

    assertThat(find(offer, "a")).isEqualTo(Place.of(1, 0));
    assertThat(find(offer, "d")).isEqualTo(Place.of(0, 1));
    assertThat(find(offer, "e")).isEqualTo(Place.NONE);
    assertThat(find(offer, "")).isEqualTo(Place.NONE);
  }

  private static long find(Offer offer, String name) {
    byte[] bytes = name.getBytes(UTF_8);
    return offer.find(Kind.TOOL, bytes, 0, bytes.length);
  }

  private static String listed(Offer offer, Kind kind) {
    ListTexts texts = ListTexts.read(offer, Revision.V2025_06_18);
    JsonWriter json = new JsonWriter();
    texts.writeTo(json, kind);
    assertThat(texts.size(kind)).isEqualTo(json.size());
    return json.toString();
  }

  private static ListsText tools(String... names) {
    ListsText lists = new ListsText();
    for (String name : names) {
      lists.same(0, name, "<" + name + ">");
    }
    return lists;
  }

  private static Offer offer(ListsText... lists) {
    return new Offer(
        List.of(lists).stream().map(each -> (ServerBinding) new Listed(each.catalog())).toList());
  }

  /** A binding that is only listed. */
  private record Listed(Catalog catalog) implements ServerBinding {
    @Override
    public CallToolResult callTool(ToolCall call) {
      return CallToolResult.empty();
    }
  }
}
