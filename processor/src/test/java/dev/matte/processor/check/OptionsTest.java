package dev.matte.processor.check;

import static dev.matte.processor.check.Handmade.findings;
import static dev.matte.processor.check.Handmade.server;
import static dev.matte.processor.check.Handmade.tool;
import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.processor.model.SchemaFacts;
import dev.matte.processor.model.ToolFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void options_ofOtherProcessors_arePassedOver() {
    CheckOptions options = CheckOptions.of(Map.of("other.option", "x", "matte.tokens.tool", "500"));

    assertThat(options.faults()).isEmpty();
    assertThat(options.toolTokens()).hasValue(500);
  }

  @Test
  void options_thatCannotBeRead_areAllNamed() {
    CheckOptions options =
        CheckOptions.of(
            Map.of(
                "matte.token.tool", "1",
                "matte.tokens.server", "-5",
                "matte.clients", "claude, netscape"));

    assertThat(options.faults()).hasSize(3);
    assertThat(findings(new UnsupportedOption(options), server(List.of()))).hasSize(3);
  }

  @Test
  void options_withoutValue_areOnOrFaults() {
    Map<String, String> bare = new HashMap<>();
    bare.put("matte.tokens.print", null);
    bare.put("matte.tokens.tool", null);

    CheckOptions options = CheckOptions.of(bare);

    assertThat(options.printTokens()).isTrue();
    assertThat(options.faults()).containsExactly("-Amatte.tokens.tool= is no positive number");
    assertThat(CheckOptions.of(Map.of("matte.tokens.print", "false")).printTokens()).isFalse();
    assertThat(CheckOptions.of(Map.of("matte.tokens.print", "yes")).faults())
        .containsExactly("-Amatte.tokens.print=yes is neither true nor false");
    assertThat(CheckOptions.NONE.printTokens()).isFalse();
  }

  @Test
  void client_withPrefix_countsTheServersName() {
    ClientProfile claude = ClientProfile.named("claude").orElseThrow();

    assertThat(claude.refusals("a".repeat(50), "srv")).isEmpty();
    assertThat(claude.refusals("a".repeat(60), "srv")).hasSize(1);
    assertThat(claude.refusals("a.b", "srv")).containsExactly("a character in its name");
  }

  @Test
  void gemini_refusesReferencesAndOpenArrays() {
    SchemaFacts schema =
        new SchemaFacts(true, Set.of("type"), Set.of("type", "$ref"), Set.of(), 1, 1, 0, 1, 1, 0);

    assertThat(ClientProfile.named("gemini").orElseThrow().refusals(schema))
        .containsExactly("the keyword $ref", "an array that does not say what its items are");
    assertThat(ClientProfile.named("openai").orElseThrow().refusals(schema)).isEmpty();
  }

  @Test
  void serverBudget_sumsItsToolsAndNamesTheLargest() {
    CheckOptions options = CheckOptions.of(Map.of("matte.tokens.server", "25"));
    SchemaFacts schema = new SchemaFacts(true, Set.of(), Set.of(), Set.of(), 1, 0, 0, 0, 0, 0);
    Map<String, ToolFacts> facts =
        Map.of(
            "a", new ToolFacts("a", 40, 10, schema, Optional.empty()),
            "b", new ToolFacts("b", 80, 20, schema, Optional.empty()));

    assertThat(
            findings(new ServerTokenBudget(options, facts), server(List.of(tool("a"), tool("b")))))
        .containsExactly("the tools of Tools cost about 30 tokens, 25 are allowed");
    assertThat(findings(new ToolTokenBudget(options, facts), server(List.of(tool("b"))))).isEmpty();
  }

  @Test
  void template_ofLevels1To3_givesItsVariables() {
    UriTemplate template = UriTemplate.of("db://{schema}/{+path}{?limit,offset}{#part}");

    assertThat(template.variables()).containsExactly("schema", "path", "limit", "offset", "part");
    assertThat(template.unsupported()).isEmpty();
    assertThat(template.balanced()).isTrue();
  }

  @Test
  void template_ofLevel4OrUnbalanced_isToldApart() {
    assertThat(UriTemplate.of("db://{a*}").unsupported()).hasValue("{a*}");
    assertThat(UriTemplate.of("db://{a:3}").unsupported()).hasValue("{a:3}");
    assertThat(UriTemplate.of("db://{a").balanced()).isFalse();
    assertThat(UriTemplate.of("db://{}").balanced()).isFalse();
  }
}
