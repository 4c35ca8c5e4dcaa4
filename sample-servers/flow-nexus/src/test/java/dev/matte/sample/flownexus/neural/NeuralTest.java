package dev.matte.sample.flownexus.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.client.McpClient;
import dev.matte.runtime.client.RecordedCall;
import dev.matte.runtime.client.ToolReply;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.sample.flownexus.neural.NeuralTools.JobState;
import dev.matte.sample.flownexus.neural.NeuralTools.StatusReport;
import dev.matte.sample.flownexus.neural.NeuralTools.Tier;
import dev.matte.sample.flownexus.store.Store;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The neural tools through the protocol. */
@Timeout(60)
class NeuralTest {
  private static final RecordedCall CALL = new RecordedCall();
  private static final String XOR =
      """
      "data":{"inputs":[[0,0],[0,1],[1,0],[1,1]],"targets":["same","other","other","same"]}\
      """;
  private static final Pattern JOB = Pattern.compile("job-[0-9a-f-]+");
  private static final Pattern MODEL = Pattern.compile("model-[0-9a-f-]+");

  @TempDir Path folder;
  private Store store;
  private Neural neural;
  private McpHost host;

  @BeforeEach
  void open() {
    store = new Store(folder.resolve("nexus.db"));
    neural = new Neural(store, caller -> new Share(Tier.SMALL, 1, 2), InstantSource.system());
    host = McpHost.builder("test", "1").add(new NeuralToolsBinding(neural)).build();
  }

  @AfterEach
  void close() {
    neural.close();
    store.close();
  }

  @Test
  void classes_areLearntAndToldApart() {
    ToolReply begun =
        train(
            """
            {"config":{"architecture":{"type":"feedforward","layers":[
              {"type":"dense","units":8,"activation":"tanh"},
              {"type":"dense","units":2,"activation":"softmax"}]},
              "training":{"epochs":500,"batch_size":4,"learning_rate":0.05,"optimizer":"adam"},
              %s}}\
            """
                .formatted(XOR));
    StatusReport status = ended(begun);

    assertThat(begun.text()).contains("\"parameters\":42", "\"rows\":4");
    assertThat(status.status()).isEqualTo(JobState.COMPLETED);
    assertThat(status.progress()).isEqualTo(1);
    assertThat(status.accuracy()).hasValue(1.0);
    ToolReply said = call("ada", "neural_predict", input(status.modelId(), "[[0,1],[1,1]]"));
    assertThat(said.text()).contains("\"labels\":[\"other\",\"same\"]");
  }

  @Test
  void models_areListedAndMeasured_byTheirOwner() {
    StatusReport status = ended(train("{\"config\":{%s}}".formatted(XOR)));
    String benchmark = "{\"model_id\":\"%s\",\"benchmark_type\":\"%s\"}";

    assertThat(call("ada", "neural_list_models", "{\"user_id\":\"eve\"}").text())
        .contains(status.modelId(), "\"inputs\":2", "\"same\"");
    assertThat(call("eve", "neural_list_models", "{\"user_id\":\"ada\"}").text())
        .isEqualTo("{\"models\":[]}");
    String all = benchmark.formatted(status.modelId(), "comprehensive");
    assertThat(call("ada", "neural_performance_benchmark", all).text())
        .contains("\"median_us\":", "\"p95_us\":", "\"rows_per_second\":", "\"bytes\":");
    String memory = benchmark.formatted(status.modelId(), "memory");
    assertThat(call("ada", "neural_performance_benchmark", memory).text())
        .contains("\"rows\":0", "\"bytes\":")
        .doesNotContain("median_us");
    assertThat(call("eve", "neural_performance_benchmark", all).isError()).isTrue();
  }

  @Test
  void autoencoder_learnsItsInput() {
    ToolReply begun =
        train(
            """
            {"config":{"architecture":{"type":"autoencoder","layers":[
              {"type":"dense","units":1},{"type":"dense","units":2}]},
              "training":{"epochs":300},
              "data":{"inputs":[[1,10],[2,20],[3,30],[4,40],[5,50]]}}}\
            """);
    StatusReport status = ended(begun);

    assertThat(status.loss().orElseThrow()).isCloseTo(0, within(0.01));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lstm", "gan", "transformer"})
  void kind_thatIsNotForReal_isRefused(String kind) {
    ToolReply reply =
        train("{\"config\":{\"architecture\":{\"type\":\"%s\"},%s}}".formatted(kind, XOR));

    assertThat(reply.isError()).isTrue();
    assertThat(reply.text()).contains("feedforward and autoencoder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"config\":{}}",
        "{\"config\":{\"data\":{\"inputs\":[]}}}",
        "{\"config\":{\"data\":{\"inputs\":[[1],[1,2]],\"targets\":[1,2]}}}",
        "{\"config\":{\"data\":{\"inputs\":[[1],[2]],\"targets\":[1]}}}",
        "{\"config\":{\"data\":{\"inputs\":[[1],[2]],\"targets\":[1,\"a\"]}}}",
        "{\"config\":{\"data\":{\"inputs\":[[1],[2]],\"targets\":[\"a\",\"a\"]}}}",
        "{\"config\":{\"divergent\":{\"enabled\":true},\"data\":{\"inputs\":[[1]],\"targets\":[1]}}}",
        "{\"config\":{\"training\":{\"epochs\":100000},\"data\":{\"inputs\":[[1]],\"targets\":[1]}}}",
        "{\"config\":{\"training\":{\"optimizer\":\"magic\"},\"data\":{\"inputs\":[[1]],\"targets\":[1]}}}",
        "{\"config\":{\"architecture\":{\"layers\":[{\"units\":7}]},\"data\":{\"inputs\":[[1]],\"targets\":[1]}}}",
        "{\"config\":{\"architecture\":{\"layers\":[{\"type\":\"conv\"}]},\"data\":{\"inputs\":[[1]],\"targets\":[1]}}}",
        "{\"tier\":\"large\",\"config\":{\"data\":{\"inputs\":[[1]],\"targets\":[1]}}}"
      })
  void request_thatMakesNoSense_isRefused(String arguments) {
    ToolReply reply = train(arguments);

    assertThat(reply.isError()).isTrue();
    assertThat(reply.text()).containsAnyOf("config.", "tier:").doesNotContain("Exception");
  }

  @Test
  void others_findNeitherTrainingNorModel() {
    StatusReport status = ended(train("{\"config\":{%s}}".formatted(XOR)));

    assertThat(
            call("eve", "neural_training_status", "{\"job_id\":\"%s\"}".formatted(status.jobId()))
                .isError())
        .isTrue();
    assertThat(call("eve", "neural_predict", input(status.modelId(), "[0,1]")).isError()).isTrue();
    assertThat(call("ada", "neural_predict", input(status.modelId(), "[0,1]")).isError()).isFalse();
  }

  @Test
  void input_ofAnotherWidth_isRefused() {
    StatusReport status = ended(train("{\"config\":{%s}}".formatted(XOR)));

    ToolReply reply = call("ada", "neural_predict", input(status.modelId(), "[[1,2,3]]"));

    assertThat(reply.isError()).isTrue();
    assertThat(reply.text()).contains("expected rows of 2 numbers, found 3");
  }

  @Test
  void model_outlivesTheServer_andOpenTrainingIsTold() {
    StatusReport done = ended(train("{\"config\":{%s}}".formatted(XOR)));
    String open = match(JOB, train(slow()));
    close();

    open();

    assertThat(call("ada", "neural_predict", input(done.modelId(), "[0,1]")).isError()).isFalse();
    assertThat(status(open).status()).isEqualTo(JobState.INTERRUPTED);
  }

  @Test
  void tooManyTrainings_areRefused() {
    train(slow());

    ToolReply reply = train("{\"config\":{%s}}".formatted(XOR));

    assertThat(reply.isError()).isTrue();
    assertThat(reply.text()).contains("wait for one of them");
  }

  private static String slow() {
    StringBuilder rows = new StringBuilder();
    StringBuilder targets = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      rows.append(i == 0 ? "" : ",").append("[").append(i).append("]");
      targets.append(i == 0 ? "" : ",").append(i);
    }
    return """
    {"tier":"small","config":{"architecture":{"layers":[
      {"units":200,"activation":"tanh"},{"units":200,"activation":"tanh"},{"units":1}]},
      "training":{"epochs":2000},"data":{"inputs":[%s],"targets":[%s]}}}\
    """
        .formatted(rows, targets);
  }

  private ToolReply train(String arguments) {
    return call("ada", "neural_train", arguments);
  }

  private StatusReport ended(ToolReply begun) {
    assertThat(begun.isError()).as(begun.text()).isFalse();
    String job = match(JOB, begun);
    assertThat(begun.text()).containsPattern(MODEL);
    while (status(job).endedAt().isEmpty()) {
      Thread.onSpinWait();
    }
    return status(job);
  }

  private StatusReport status(String job) {
    return new NeuralToolsClient(client("ada")).neuralTrainingStatus(job, CALL);
  }

  private ToolReply call(String caller, String tool, String arguments) {
    return client(caller).tryTool(tool, new JsonWriter().raw(JsonSlice.of(arguments)), null);
  }

  private McpClient client(String caller) {
    return Judged.client(host).caller(Caller.of(caller).permissions(List.of("neural:*"))).connect();
  }

  private static String input(String model, String rows) {
    return "{\"model_id\":\"%s\",\"input\":%s}".formatted(model, rows);
  }

  private static String match(Pattern pattern, ToolReply reply) {
    Matcher matcher = pattern.matcher(reply.text());
    assertThat(matcher.find()).as(reply.text()).isTrue();
    return matcher.group();
  }
}
