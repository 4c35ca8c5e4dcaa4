package dev.matte.sample.flow.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.matte.sample.flow.Desk;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@Timeout(60)
class NeuralTest {
  private static final String WEATHER =
      "sun,wind,mood\\n9,1,happy\\n8,2,happy\\n9,3,happy\\n1,8,sad\\n2,9,sad\\n1,7,sad";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.open(folder.resolve("memory.db"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void classes_areLearntFromLines() {
    JsonNode trained = train(WEATHER);

    assertThat(trained.path("kind").stringValue()).isEqualTo("classification");
    assertThat(trained.path("algorithm").stringValue()).isEqualTo("linear");
    assertThat(trained.path("quality").doubleValue()).isEqualTo(1);
    String id = trained.path("modelId").stringValue();
    JsonNode sunny = predict(id, "7, 2");
    assertThat(sunny.path("prediction").stringValue()).isEqualTo("happy");
    assertThat(sunny.path("confidence").doubleValue()).isGreaterThan(0.5);
    assertThat(predict(id, "{\\\"sun\\\":0,\\\"wind\\\":9}").path("prediction").stringValue())
        .isEqualTo("sad");
  }

  @Test
  void numbers_areLearntOnTheirScale() {
    StringBuilder rows = new StringBuilder("a,b,price");
    for (int i = 0; i < 40; i++) {
      rows.append("\\n%d,%d,%d".formatted(i % 7, i % 5, 1_000 + 300 * (i % 7) - 50 * (i % 5)));
    }

    JsonNode trained = train(rows.toString());

    assertThat(trained.path("kind").stringValue()).isEqualTo("regression");
    assertThat(trained.path("judgedBy").stringValue()).isEqualTo("8 rows kept back");
    assertThat(trained.path("quality").doubleValue()).isGreaterThan(0.98);
    assertThat(
            predict(trained.path("modelId").stringValue(), "3,2").path("prediction").doubleValue())
        .isCloseTo(1_800, within(60.0));
  }

  @Test
  void whatIsNotLinear_isLearntByAForest() {
    StringBuilder rows = new StringBuilder("[");
    for (int i = 0; i < 60; i++) {
      int a = i % 2;
      int b = i / 2 % 2;
      rows.append(i == 0 ? "" : ",");
      rows.append("{\\\"a\\\":%d,\\\"b\\\":%d,\\\"target\\\":\\\"%s\\\"}".formatted(a, b, a == b));
    }

    JsonNode trained = train(rows.append("]").toString());

    assertThat(trained.path("algorithm").stringValue()).isEqualTo("forest");
    assertThat(trained.path("quality").doubleValue()).isEqualTo(1);
    assertThat(trained.at("/candidates/linear").doubleValue()).isLessThan(0.9);
  }

  @Test
  void model_savedAndLoaded_saysTheSame() throws Exception {
    String id = train(WEATHER).path("modelId").stringValue();
    Path file = folder.resolve("mood.json");
    desk.call("model_save", "{'modelId':'%s','path':'%s'}".formatted(id, file));
    JsonNode before = predict(id, "5,4").path("scores");

    try (Desk other = Desk.open(folder.resolve("other.db"))) {
      String loaded =
          other
              .call("model_load", "{'modelPath':'%s'}".formatted(file))
              .path("modelId")
              .stringValue();
      assertThat(loaded).isNotEqualTo(id);
      assertThat(
              other
                  .call("neural_predict", "{'modelId':'%s','input':'5,4'}".formatted(loaded))
                  .path("scores"))
          .isEqualTo(before);
    }
    assertThat(desk.failure("model_save", "{'modelId':'%s','path':'%s'}".formatted(id, file)))
        .contains("or there is something");
    Path letter = Files.writeString(folder.resolve("letter.json"), "{\"model\":\"Dear\"}");
    assertThat(desk.failure("model_load", "{'modelPath':'%s'}".formatted(letter)))
        .contains("no model of ours");
    assertThat(desk.failure("model_load", "{'modelPath':'/no/such'}")).contains("no file");
  }

  @Test
  void inference_ofMany_andStatus() {
    String id = train(WEATHER).path("modelId").stringValue();

    JsonNode results =
        desk.call("inference_run", "{'modelId':'%s','data':[[9,1],[1,9]]}".formatted(id));

    assertThat(results.path("results"))
        .extracting(each -> each.path("prediction").stringValue())
        .containsExactly("happy", "sad");
    JsonNode status = desk.call("neural_status", "{'modelId':'%s'}".formatted(id));
    assertThat(status.at("/inputs/0").stringValue()).isEqualTo("sun");
    assertThat(status.has("model")).isFalse();
    assertThat(desk.call("neural_status", "{}").path("count").intValue()).isEqualTo(1);
    assertThat(desk.failure("neural_status", "{'modelId':'none'}")).contains("no such model");
    assertThat(desk.failure("neural_predict", "{'modelId':'%s','input':'1'}".formatted(id)))
        .contains("expected 2 numbers, sun, wind; found 1");
  }

  @Test
  void explanation_tellsWhatCounts() {
    String rows = "a,noise,y\\n1,5,10\\n2,4,20\\n3,5,30\\n4,4,40\\n5,5,50\\n6,4,60";
    String id = train(rows).path("modelId").stringValue();

    JsonNode explained =
        desk.call(
            "neural_explain",
            "{'modelId':'%s','prediction':{'input':{'a':6,'noise':5}}}".formatted(id));

    assertThat(explained.at("/effects/0/input").stringValue()).isEqualTo("a");
    assertThat(explained.at("/effects/0/effect").doubleValue()).isGreaterThan(10);
  }

  @Test
  void ensemble_asksAllMembers() {
    String one = train(WEATHER).path("modelId").stringValue();
    String two = train(WEATHER + "\\n2,2,sad").path("modelId").stringValue();

    JsonNode ensemble =
        desk.call(
            "ensemble_create", "{'models':['%s','%s'],'strategy':'voting'}".formatted(one, two));
    JsonNode said = predict(ensemble.path("modelId").stringValue(), "9,1");

    assertThat(said.path("prediction").stringValue()).isEqualTo("happy");
    assertThat(said.path("confidence").doubleValue()).isEqualTo(1);
    String other = train("x,y\\n1,1\\n2,2").path("modelId").stringValue();
    assertThat(desk.failure("ensemble_create", "{'models':['%s','%s']}".formatted(one, other)))
        .contains("not asked for the same");
  }

  @Test
  void outcomes_areLearntAndForeseen() {
    learn("deploy", "ok");
    learn("deploy", "ok");
    learn("deploy", "broken");

    JsonNode foreseen = desk.call("neural_patterns", "{'action':'predict','operation':'deploy'}");
    assertThat(foreseen.path("prediction").stringValue()).isEqualTo("ok");
    assertThat(foreseen.path("probability").doubleValue()).isEqualTo(2.0 / 3);
    assertThat(
            desk.call("neural_patterns", "{'action':'analyze'}")
                .at("/operations/0/outcomes/broken")
                .intValue())
        .isEqualTo(1);
    assertThat(desk.failure("neural_patterns", "{'action':'predict','operation':'x'}"))
        .contains("nothing was learnt");
    assertThat(desk.failure("neural_patterns", "{'action':'learn'}")).startsWith("operation: ");
  }

  @Test
  void model_learnsOn_andTheFirstOneStays() {
    String id =
        train("sun,wind,mood\\n9,1,happy\\n8,2,happy\\n1,9,sad\\n2,8,sad")
            .path("modelId")
            .stringValue();

    JsonNode adapted =
        desk.call(
            "learning_adapt",
            "{'experience':{'modelId':'%s','epochs':200,'training_data':'sun,wind,mood\\n9,9,sad\\n8,9,sad\\n9,1,happy'}}"
                .formatted(id));

    assertThat(adapted.path("adaptedFrom").stringValue()).isEqualTo(id);
    assertThat(adapted.path("quality").doubleValue())
        .isEqualTo(1)
        .isGreaterThanOrEqualTo(adapted.path("qualityBefore").doubleValue());
    String on = adapted.path("modelId").stringValue();
    assertThat(on).isNotEqualTo(id);
    assertThat(predict(on, "9,9").path("prediction").stringValue()).isEqualTo("sad");
    assertThat(predict(on, "1,9").path("prediction").stringValue()).isEqualTo("sad");
    assertThat(predict(id, "9,1").path("prediction").stringValue()).isEqualTo("happy");
    assertThat(
            desk.failure(
                "learning_adapt",
                "{'experience':{'modelId':'%s','training_data':'sun,wind,mood\\n9,9,sad\\n8,9,odd'}}"
                    .formatted(id)))
        .isEqualTo("training_data: the model knows the classes happy, sad, not odd");
    assertThat(
            desk.failure(
                "learning_adapt",
                "{'experience':{'modelId':'%s','training_data':'sun,rain,mood\\n9,9,sad\\n8,9,happy'}}"
                    .formatted(id)))
        .contains("expected the columns sun, wind, found sun, rain");
  }

  @Test
  void experience_withoutAModel_isCounted() {
    desk.call("learning_adapt", "{'experience':{'operation':'deploy','outcome':'ok'}}");

    assertThat(
            desk.call("neural_patterns", "{'action':'predict','operation':'deploy'}")
                .path("prediction")
                .stringValue())
        .isEqualTo("ok");
    assertThat(desk.failure("learning_adapt", "{'experience':{}}")).startsWith("experience: ");
  }

  @Test
  void numbers_areCarriedToOtherRows_ifThatHelps() {
    String id = train(line(2, 1)).path("modelId").stringValue();

    JsonNode carried =
        desk.call(
            "transfer_learn", "{'sourceModel':'%s','targetDomain':'%s'}".formatted(id, line(2, 3)));

    assertThat(carried.path("transferredFrom").stringValue()).isEqualTo(id);
    double transferred = carried.at("/candidates/transferred").doubleValue();
    double scratch = carried.at("/candidates/scratch").doubleValue();
    assertThat(carried.path("transferKept").booleanValue()).isEqualTo(transferred >= scratch);
    assertThat(carried.path("quality").doubleValue())
        .isEqualTo(Math.max(transferred, scratch))
        .isGreaterThan(carried.at("/candidates/source").doubleValue());
    assertThat(
            predict(carried.path("modelId").stringValue(), "5,1").path("prediction").doubleValue())
        .isBetween(11.0, 15.0);
  }

  @Test
  void weights_areDropped_andTheLossIsMeasured() {
    String id = train(line(2, 1)).path("modelId").stringValue();

    JsonNode compressed =
        desk.call("neural_compress", "{'modelId':'%s','ratio':0.5}".formatted(id));

    assertThat(compressed.path("weights").intValue()).isEqualTo(2);
    assertThat(compressed.path("weightsDropped").intValue()).isEqualTo(1);
    assertThat(compressed.path("bytes").intValue())
        .isLessThan(compressed.path("bytesBefore").intValue());
    assertThat(compressed.path("qualityBefore").doubleValue()).isGreaterThan(0.99);
    assertThat(compressed.path("quality").doubleValue()).isGreaterThan(0.9);
    String file = folder.resolve("small.json").toString();
    String small = compressed.path("modelId").stringValue();
    desk.call("model_save", "{'modelId':'%s','path':'%s'}".formatted(small, file));
    String loaded =
        desk.call("model_load", "{'modelPath':'%s'}".formatted(file)).path("modelId").stringValue();
    assertThat(predict(loaded, "3,5").path("prediction"))
        .isEqualTo(predict(small, "3,5").path("prediction"));
    assertThat(desk.failure("neural_compress", "{'modelId':'%s','ratio':1}".formatted(id)))
        .startsWith("ratio: ");
  }

  @Test
  void forest_losesTrees_butLearnsNoMore() {
    StringBuilder rows = new StringBuilder("a,b,y");
    for (int i = 0; i < 60; i++) {
      rows.append("\\n%d,%d,%s".formatted(i % 2, i / 2 % 2, i % 2 == i / 2 % 2 ? "no" : "yes"));
    }
    JsonNode trained = train(rows.toString());
    assertThat(trained.path("algorithm").stringValue()).isEqualTo("forest");
    String id = trained.path("modelId").stringValue();

    JsonNode compressed = desk.call("neural_compress", "{'modelId':'%s'}".formatted(id));

    assertThat(compressed.path("treesDropped").intValue()).isEqualTo(15);
    assertThat(compressed.path("bytes").intValue())
        .isLessThan(compressed.path("bytesBefore").intValue() / 2);
    assertThat(predict(compressed.path("modelId").stringValue(), "0,1").has("prediction")).isTrue();
    assertThat(
            desk.failure(
                "learning_adapt",
                "{'experience':{'modelId':'%s','training_data':'a,b,y\\n0,0,no\\n0,1,yes'}}"
                    .formatted(id)))
        .contains("only linear models learn on, and this one is a forest");
  }

  @Test
  void series_isRecognized() {
    JsonNode seen =
        desk.call(
            "pattern_recognize",
            "{'data':[0,1,5,1,0,1,5,1,0,1,5,1],'patterns':[[2,10,2],[3,2,1]]}");

    assertThat(seen.path("period").intValue()).isEqualTo(4);
    assertThat(seen.at("/matches/0/at").intValue()).isEqualTo(1);
    assertThat(seen.at("/matches/0/correlation").doubleValue()).isCloseTo(1, within(1e-9));
    assertThat(desk.failure("pattern_recognize", "{'data':[1]}")).contains("3 to 10,000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          coordination of agents                     | expected {"inputs"
          {\\"inputs\\":[[1]]}                       | expected {"inputs"
          {\\"inputs\\":[[1],[2,3]],\\"targets\\":[1,2]} | row 2 has 2 numbers
          [{\\"a\\":1}]                              | expected {"inputs"
          [1                                         | it is no JSON
          a,b\\n1,2                                  | 2 to 20,000 rows
          a,b\\n1,x\\n2,x                            | all targets are the same
          a,b\\nNaN,x\\n2,y                          | expected a number, found "NaN"
          a,b\\n1\\n2                                | expected 2 cells
          """)
  void nothingToLearnFrom_isToldApart(String data, String reason) {
    assertThat(
            desk.failure(
                "neural_train",
                "{'pattern_type':'prediction','training_data':'%s'}".formatted(data)))
        .contains(reason);
  }

  private JsonNode train(String data) {
    return desk.call(
        "neural_train",
        "{'pattern_type':'prediction','training_data':'%s','epochs':200}".formatted(data));
  }

  /** Numbers that follow the first column, and the second one hardly. */
  private static String line(int slope, int offset) {
    StringBuilder rows = new StringBuilder("a,noise,y");
    for (int i = 0; i < 25; i++) {
      rows.append("\\n%d,%d,%d".formatted(i, i * 7 % 5, slope * i + offset));
    }
    return rows.toString();
  }

  private JsonNode predict(String id, String input) {
    return desk.call("neural_predict", "{'modelId':'%s','input':'%s'}".formatted(id, input));
  }

  private void learn(String operation, String outcome) {
    desk.call(
        "neural_patterns",
        "{'action':'learn','operation':'%s','outcome':'%s'}".formatted(operation, outcome));
  }
}
