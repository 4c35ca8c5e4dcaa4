package dev.matte.legacy.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonText;
import dev.matte.runtime.guard.Sensitive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets are planted, and looked for in what is shown. */
class MasksTest {

  private static final String SECRET = "hunter2-hunter2";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'password':'S'}",
        "{'apiKey':'S','a':1}",
        "{'config':{'private_key':{'pem':'S'}}}",
        "{'list':[{'access_token':'S'}]}",
        "{'metadata':'{\\\"secret\\\":\\\"S\\\"}'}",
        // What the tool says of its result.
        "{'vault':'S'}",
        "{'vault':{'deep':['S']}}",
        // What came as a secret argument, and is told back.
        "{'message':'stored S for you'}",
        "{'args':{'value':'S'}}",
        "{'args':'{\\\"x\\\":\\\"S\\\"}'}",
        "['S']",
        "'S'",
        "{'S':1}"
      })
  void answer_withASecret_isShownWithout(String text) throws Exception {
    Json given = json("{'value':'S','key':'k'}");
    Masks masks = new Masks(Sensitive.of("/value").results("/vault"), given);

    Json masked = masks.of(new Answer(false, json(text), false));

    assertThat(masked.text()).doesNotContain(SECRET).contains("***");
    assertThat(masks.arguments()).isEqualTo("{\"value\":\"***\",\"key\":\"k\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization: Basic abcdef==",
        "a bearer abcdef0123456789",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
        "use sk-abcdefghijklmnop",
        "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----"
      })
  void text_thatLooksLikeAKey_isMasked(String text) {
    Masks masks = new Masks(Sensitive.NONE, Json.object().build());

    assertThat(masks.of(new Answer(true, Json.of(text), false)).text())
        .contains("***")
        .doesNotContain("abcdef")
        .doesNotContain("MIIB")
        .doesNotContain("c2lnbmF0dXJl");
  }

  @Test
  void content_inPieces_ofAToolWithSecrets_isMaskedAsAWhole() throws Exception {
    Masks masks = new Masks(Sensitive.of().results("/vault"), Json.object().build());

    assertThat(masks.of(new Answer(false, json("[{'text':'S'}]"), true))).isEqualTo(Json.of("***"));
  }

  @Test
  void shortSecret_isMaskedWhereItStandsAloneOnly() throws Exception {
    Masks masks = new Masks(Sensitive.of("/pin"), json("{'pin':'a'}"));

    assertThat(masks.of(new Answer(false, json("{'x':'a','y':'banana'}"), false)).text())
        .isEqualTo("{\"x\":\"***\",\"y\":\"banana\"}");
  }

  @Test
  void pointer_endsWhereTheMaskBegins() throws Exception {
    Masks masks = new Masks(Sensitive.of().results("/vault"), Json.object().build());
    Json masked = masks.of(new Answer(false, json("{'vault':{'ann':{'x':1}},'b':[1]}"), false));

    assertThat(masks.pointer(masked, "/vault/ann/x")).isEqualTo("/vault");
    assertThat(Masks.at(masked, "/vault/ann/x")).isEqualTo("***");
    assertThat(masks.pointer(masked, "/b/0")).isEqualTo("/b/0");
    assertThat(Masks.at(masked, "/b/0")).isEqualTo("1");
    assertThat(Masks.at(masked, "/b/7")).isEmpty();
  }

  @Test
  void harmless_staysAsItIs() throws Exception {
    Masks masks = new Masks(Sensitive.NONE, json("{'max_tokens':5}"));

    assertThat(masks.of(new Answer(false, json("{'token_count':3,'id':'a'}"), false)).text())
        .isEqualTo("{\"token_count\":3,\"id\":\"a\"}");
    assertThat(masks.arguments()).isEqualTo("{\"max_tokens\":5}");
  }

  private static Json json(String text) throws Exception {
    return JsonText.parse(text.replace('\'', '"').replace("S", SECRET));
  }
}
