package dev.matte.legacy.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonText;
import org.junit.jupiter.api.Test;

final class SchemasTest {

  @Test
  void parameters_ofReferencesThatMultiply_areBounded() throws Exception {
    StringBuilder properties = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      properties.append(i == 0 ? "" : ",");
      properties.append("\"p%d\":{\"$ref\":\"#/$defs/D%d\"}".formatted(i, i));
    }
    StringBuilder defs = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      defs.append(i == 0 ? "" : ",");
      defs.append("\"D%d\":{\"type\":\"object\",\"properties\":{%s}}".formatted(i, properties));
    }

    Json.Members root = object("{\"properties\":{%s},\"$defs\":{%s}}".formatted(properties, defs));

    assertThat(Schemas.parameters(root).size()).isEqualTo(2_000);
  }

  @Test
  void parameters_ofAReferenceToItself_endThere() throws Exception {
    assertThat(
            Schemas.parameters(
                object(
                    "{\"properties\":{\"a\":{\"$ref\":\"#/$defs/A\"}},"
                        + "\"$defs\":{\"A\":{\"$ref\":\"#/$defs/A\"}}}")))
        .extracting(Parameter::path, Parameter::type)
        .containsExactly(tuple("a", "A"));
  }

  private static Json.Members object(String text) throws Exception {
    return (Json.Members) JsonText.parse(text);
  }
}
