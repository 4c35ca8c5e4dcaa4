package dev.matte.sample.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.matte.sample.payments.crypto.CanonicalJson;
import dev.matte.sample.payments.crypto.CanonicalJson.UnwritableException;
import dev.matte.sample.payments.webhook.Receiver;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the packaged server signs, checked by Node's crypto; and the other way round. */
@Timeout(120)
class NodeIT {
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final int NUMBERS = 5_000;

  @TempDir Path folder;

  @Test
  void signatures_areThoseOfAnIndependentImplementation() throws Exception {
    assumeTrue(nodeIsThere(), "skipped: there is no node to verify signatures with");
    try (Receiver receiver = new Receiver(request -> 200);
        Server server =
            new Server(
                folder,
                Map.of(
                    Options.WEBHOOK + "URL",
                    receiver.uri().toString(),
                    Options.WEBHOOK + "SECRET",
                    SECRET))) {
      ObjectNode given = Json.object("{'mandates':[],'numbers':[],'webhooks':[]}");
      sign(server, (ArrayNode) given.required("mandates"));
      putNumbers((ArrayNode) given.required("numbers"));
      Receiver.await(() -> receiver.posts.size() == 6);
      for (Receiver.Post post : receiver.posts) {
        ((ArrayNode) given.required("webhooks"))
            .addObject()
            .put("secret", SECRET)
            .put("id", post.id())
            .put("timestamp", post.time().getEpochSecond())
            .put("signature", post.signature())
            .put("body", post.body());
      }
      given.set(
          "toSign",
          Json.object(
              """
              {'mandate_id':'from node','kind':'cart','agent':'b\u00f6t \ud83e\udda6','holder':'ada',
               'cap':{'period':'daily','amount':12000,'currency':'USD'},
               'expires_at':'2090-01-01T00:00:00Z','meta':{'10':1.5e-7,'9':1e21,'\\u0007':[]}}"""));

      JsonNode answer = node(given);

      assertThat(answer.required("checked").intValue()).isEqualTo(3 + NUMBERS + 6);
      ObjectNode verified =
          server.call(
              "verify_mandate", "{'signed_mandate':%s}".formatted(answer.required("signed")));
      assertThat(verified.required("valid").booleanValue()).as(verified.toString()).isTrue();
      assertThat(verified.required("execution_allowed").booleanValue()).isTrue();
    }
  }

  /** Three mandates of the three forms, with text beyond ASCII; six events. */
  private static void sign(Server server, ArrayNode signed) throws IOException {
    String key =
        server
            .call("generate_agent_identity", "{'include_private_key':true}")
            .required("private_key")
            .stringValue();
    for (JsonNode mandate :
        new JsonNode[] {
          server
              .call(
                  "create_active_mandate",
                  """
                  {'agent':'b\u00f6t \ud83e\udda6','holder':'\u20ac\u2028','amount':999999999999999,
                   'currency':'USD','period':'weekly','kind':'intent',
                   'merchant_allow':['*.shop.example'],'merchant_block':['bad.shop.example']}""")
              .required("mandate"),
          server
              .call(
                  "create_intent_mandate",
                  """
                  {'merchant_id':'m','customer_id':'c','intent':'tab\\t, \\\\ and \\u0001',
                   'max_amount':0.10}""")
              .required("mandate"),
          server
              .call(
                  "create_cart_mandate",
                  """
                  {'merchant_id':'m','customer_id':'c','currency':'JPY',
                   'items':[{'id':'1','name':'\u30da\u30f3','quantity':3,'unit_price':1500}]}""")
              .required("mandate"),
        }) {
      ObjectNode arguments = Json.object("{'private_key':'%s'}".formatted(key));
      arguments.set("mandate", mandate);
      signed.add(server.result("sign_mandate", arguments).at("/structuredContent/signed_mandate"));
    }
  }

  /** Numbers of all sizes and lengths that have a canonical form, and that form. */
  private static void putNumbers(ArrayNode numbers) throws UnwritableException {
    Random random = new Random(42);
    while (numbers.size() < NUMBERS) {
      int digits = 1 + random.nextInt(15);
      BigInteger unscaled = new BigInteger(50, random).mod(BigInteger.TEN.pow(digits));
      BigDecimal number = new BigDecimal(unscaled, random.nextInt(60) - 30);
      String text = (random.nextBoolean() ? "-" : "") + number;
      numbers.addArray().add(text).add(CanonicalJson.text(Json.tree(text)));
    }
  }

  private static JsonNode node(ObjectNode given) throws IOException, InterruptedException {
    Process node =
        new ProcessBuilder("node", Path.of("src/test/node/verify.mjs").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (Writer in = node.outputWriter(StandardCharsets.UTF_8)) {
      in.write(given.toString());
    }
    String answer = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(node.waitFor()).isZero();
    return Json.tree(answer);
  }

  private static boolean nodeIsThere() throws InterruptedException {
    try {
      return new ProcessBuilder("node", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
