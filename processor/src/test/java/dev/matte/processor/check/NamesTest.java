package dev.matte.processor.check;

import static dev.matte.processor.check.Handmade.INT;
import static dev.matte.processor.check.Handmade.SOMEWHERE;
import static dev.matte.processor.check.Handmade.TEXT;
import static dev.matte.processor.check.Handmade.field;
import static dev.matte.processor.check.Handmade.findings;
import static dev.matte.processor.check.Handmade.server;
import static dev.matte.processor.check.Handmade.tool;
import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.processor.model.Caching;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.ServerInfo;
import dev.matte.processor.model.ServerModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void names_thatDifferInCaseSeparatorOrShape_areLookalikes() {
    Lookalikes seen = new Lookalikes();

    assertThat(seen.add("listAgents")).isEmpty();
    assertThat(seen.add("list_agents")).hasValue("listAgents");
    assertThat(seen.add("tool1")).isEmpty();
    assertThat(seen.add("tooll")).hasValue("tool1");
    assertThat(seen.add("mail")).isEmpty();
    assertThat(seen.add("mall")).isEmpty();
  }

  @Test
  void words_ofAnyCase_areTheSame() {
    assertThat(Names.words("apiKey")).containsExactly("api", "key");
    assertThat(Names.words("API_KEY")).containsExactly("api", "key");
    assertThat(Names.words("openrouterAPIKey")).containsExactly("openrouter", "api", "key");
  }

  @Test
  void secrets_namedAsInLegacyLists_areSuspected() {
    for (String name :
        List.of(
            "password",
            "new_password",
            "token",
            "api_key",
            "anthropic_key",
            "anthropicApiKey",
            "openrouterApiKey",
            "private_key",
            "accessToken")) {
      assertThat(SuspectedSecret.suspected(field(name, TEXT))).as(name).isTrue();
    }
  }

  @Test
  void secrets_namedOnlyLikeIt_areNotSuspected() {
    for (String name : List.of("key", "tokenCount", "max_token_limit", "keyboard", "tokens")) {
      assertThat(SuspectedSecret.suspected(field(name, TEXT))).as(name).isFalse();
    }
    assertThat(SuspectedSecret.suspected(field("token", INT))).isFalse();
  }

  @Test
  void toolName_broughtByAToolset_isADuplicate() {
    ServerInfo.Toolset toolset =
        new ServerInfo.Toolset(
            JavaType.of("demo", "More"), List.of("run", "stop"), List.of(), List.of(), SOMEWHERE);
    ServerInfo info =
        new ServerInfo(
            "s",
            "1",
            "",
            "",
            "",
            "",
            List.of(),
            Caching.NONE,
            List.of(toolset, toolset),
            SOMEWHERE);

    assertThat(findings(new DuplicateToolName(), server(Optional.of(info), List.of(tool("run")))))
        .containsExactly(
            "toolset More brings a second tool named \"run\"",
            "toolset More brings a second tool named \"run\"",
            "toolset More brings a second tool named \"stop\"");
  }

  @Test
  void resourcesAndPrompts_broughtTwice_areDuplicates() {
    ServerInfo.Toolset toolset =
        new ServerInfo.Toolset(
            JavaType.of("demo", "More"), List.of(), List.of("a:{b}"), List.of("ask"), SOMEWHERE);
    ServerInfo info =
        new ServerInfo(
            "s",
            "1",
            "",
            "",
            "",
            "",
            List.of(),
            Caching.NONE,
            List.of(toolset, toolset),
            SOMEWHERE);
    ServerModel server = server(Optional.of(info), List.of());

    assertThat(findings(new DuplicateResource(), server))
        .containsExactly("toolset More brings a second resource with the URI \"a:{b}\"");
    assertThat(findings(new DuplicatePrompt(), server))
        .containsExactly("toolset More brings a second prompt named \"ask\"");
  }

  @Test
  void article_beforeAVowel_isAn() {
    assertThat(Words.article("OffsetDateTime")).isEqualTo("an OffsetDateTime");
    assertThat(Words.article("String")).isEqualTo("a String");
    assertThat(Words.article("the record itself")).isEqualTo("the record itself");
  }
}
