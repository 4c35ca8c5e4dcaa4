package dev.matte.sample.everything.secret;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Arguments with unmistakable secrets in them, right ones and every kind of wrong ones. */
final class Planted {

  /** No output may hold any of these. */
  static final List<String> MARKS =
      List.of("Zq7", "918273645.5", "918273646", "deadbeef-5ec2", "WnE3LUtFWS");

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String RIGHT =
      """
      {
        "user": "ada",
        "password": "Zq7-password",
        "pin": 918273645,
        "grade": "HIGH",
        "token": "deadbeef-5ec2-4e7a-a000-0000c0ffee00",
        "key": "WnE3LUtFWS1CWVRFUw==",
        "codes": ["Zq7-one", "Zq7-two"],
        "answers": {"Zq7-question": 918273645},
        "seal": {"wax": "Zq7-seal"},
        "card": {"owner": "ada", "number": "Zq7-card"},
        "cards": {"home": [{"owner": "ada", "number": "Zq7-first"}]},
        "proof": {"type": "seal", "wax": "Zq7-wax"}
      }
      """;

  private static final List<String> PLACES =
      List.of(
          "/password",
          "/passwort",
          "/pin",
          "/grade",
          "/token",
          "/key",
          "/codes",
          "/codes/0",
          "/answers",
          "/answers/Zq7-question",
          "/seal",
          "/seal/wax",
          "/seal/Zq7-unknown",
          "/card/number",
          "/cards/home/0/number",
          "/proof/wax",
          "/proof/name");

  private static final List<String> VALUES =
      List.of(
          "\"Zq7-other\"",
          "\"Zq7-refused\"",
          "\"Zq7HIHG\"",
          "918273646",
          "-918273645.5",
          "\"918273646\"",
          "{\"Zq7-key\": {\"Zq7-key\": \"Zq7-value\"}}",
          "[\"Zq7-item\", 918273646, {\"Zq7-key\": []}]",
          "\"{\\\"Zq7-key\\\": \\\"Zq7-text\\\"}\"",
          "\"[\\\"Zq7-item\\\", \\\"Zq7-item\\\"\"",
          "\"deadbeef-5ec2\"",
          "\"WnE3LUtFWS1CWVRFUw\"",
          "true",
          "null");

  private Planted() {}

  /** Arguments that are right. */
  static String right() {
    return JSON.readTree(RIGHT).toString();
  }

  /** Arguments that are wrong in one place each, or in one place and by lacking all else. */
  static List<String> wrong() {
    List<String> all = new ArrayList<>();
    for (String place : PLACES) {
      for (String value : VALUES) {
        all.add(with(JSON.readTree(RIGHT), place, value).toString());
      }
      ObjectNode alone = JSON.createObjectNode();
      all.add(
          with(alone.put("user", 1), place.replaceAll("(?<=.)/.*", ""), "[\"Zq7\"]").toString());
    }
    all.add(right().replaceFirst("\\{", "{\"password\":\"Zq7-twice\","));
    all.add(right().replace("\"wax\":\"Zq7-wax\"", "\"wax\":\"Zq7\",\"wax\":918273646"));
    all.add(right().replace("\"type\":\"seal\"", "\"type\":\"sael\""));
    all.add(right().replace("{\"type\":\"seal\",", "{\"type\":\"signature\",\"year\":\"x\","));
    all.add(right().replace("\"password\"", "\"pasword\""));
    return all;
  }

  private static JsonNode with(JsonNode root, String pointer, String value) {
    int slash = pointer.lastIndexOf('/');
    JsonNode parent = root.at(pointer.substring(0, slash));
    String name = pointer.substring(slash + 1);
    if (parent instanceof ArrayNode list) {
      list.set(Integer.parseInt(name), JSON.readTree(value));
    } else {
      ((ObjectNode) parent).set(name, JSON.readTree(value));
    }
    return root;
  }
}
