package dev.matte.sample.flownexus.stream;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.binding.UnknownResourceException;
import dev.matte.sample.flownexus.sandbox.Insight;
import dev.matte.sample.flownexus.store.Store;
import dev.matte.sample.flownexus.stream.StreamTable.Stream;
import dev.matte.sample.flownexus.workflow.WorkflowTools.ExecutionReport;
import dev.matte.sample.flownexus.workflow.WorkflowTools.StepReport;
import dev.matte.sample.flownexus.workflow.WorkflowTools.StepState;
import dev.matte.sample.flownexus.workflow.Workflows;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The execution tools: who asks sees their own sandboxes and executions and no others. Thread-safe.
 */
public final class Streams implements ExecutionTools {
  private static final String ADDRESS = "nexus://streams/";
  private static final String STEPS = "steps/";
  private static final String JSON = ".json";
  private static final int RUNS = 20;
  private static final int LINES = 50;

  private final StreamTable table;
  private final Insight sandboxes;
  private final Workflows workflows;
  private final InstantSource clock;

  /** Keeps streams in a store. */
  public Streams(Store store, Insight sandboxes, Workflows workflows, InstantSource clock) {
    this.table = new StreamTable(store);
    this.sandboxes = sandboxes;
    this.workflows = workflows;
    this.clock = clock;
  }

  /** The resources that are others now that something became of a sandbox or an execution. */
  public static List<String> addresses(Store store, String thing) {
    return new StreamTable(store).watching(thing).stream().map(id -> ADDRESS + id).toList();
  }

  @Override
  public StreamReport executionStreamSubscribe(
      @Nullable String sandboxId,
      @Nullable String deploymentId,
      @Nullable StreamType streamType,
      CallContext call) {
    if ((sandboxId == null) == (deploymentId == null)) {
      throw new ToolException(
          "expected a sandbox_id, or the execution_id of a workflow as deployment_id");
    }
    String owner = call.caller().id();
    Stream stream =
        new Stream(
            "stream-" + UUID.randomUUID(),
            owner,
            Optional.ofNullable(sandboxId).map(id -> sandboxes.state(id, call).id()),
            Optional.ofNullable(deploymentId)
                .map(id -> workflows.execution(owner, id).executionId()),
            streamType == null ? "" : streamType.name(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    table.insert(stream);
    return report(stream, call);
  }

  @Override
  public StreamReport executionStreamStatus(
      @Nullable String streamId, @Nullable String sandboxId, CallContext call) {
    return report(chosen(streamId, sandboxId, call), call);
  }

  @Override
  public StreamReport stream(String id, CallContext call) {
    return table
        .find(call.caller().id(), id)
        .map(stream -> report(stream, call))
        .orElseThrow(() -> new UnknownResourceException(ADDRESS + id));
  }

  @Override
  public FileList executionFilesList(
      @Nullable String streamId,
      @Nullable String sandboxId,
      @Nullable String fileType,
      @Nullable Creator createdBy,
      CallContext call) {
    if (createdBy != null) {
      throw new ToolException("created_by: this server does not keep who wrote a file");
    }
    Stream stream = chosen(streamId, sandboxId, call);
    String end =
        fileType == null || fileType.isEmpty()
            ? ""
            : (fileType.startsWith(".") ? fileType : "." + fileType).toLowerCase(Locale.ROOT);
    return new FileList(
        files(stream, call).stream()
            .filter(file -> file.filePath().toLowerCase(Locale.ROOT).endsWith(end))
            .toList());
  }

  private List<FileLine> files(Stream stream, CallContext call) {
    if (stream.sandbox().isPresent()) {
      String sandbox = stream.sandbox().get();
      return sandboxes.files(sandbox, call).stream()
          .map(
              file ->
                  new FileLine(
                      sandbox + ":" + file.path(),
                      file.path(),
                      file.bytes(),
                      Optional.of(file.changedAt())))
          .toList();
    }
    ExecutionReport execution = execution(stream);
    return execution.steps().stream()
        .filter(step -> step.output().isPresent())
        .map(
            step ->
                new FileLine(
                    execution.executionId() + ":" + STEPS + step.id() + JSON,
                    STEPS + step.id() + JSON,
                    bytes(step).length,
                    step.endedAt()))
        .toList();
  }

  @Override
  public FileReport executionFileGet(
      @Nullable String fileId,
      @Nullable String streamId,
      @Nullable String filePath,
      CallContext call) {
    if (fileId != null) {
      int colon = fileId.indexOf(':');
      if (colon < 0) {
        throw new ToolException("file_id: expected one of execution_files_list");
      }
      String thing = fileId.substring(0, colon);
      return read(thing, fileId.substring(colon + 1), thing.startsWith("exec-"), call);
    }
    if (streamId == null || filePath == null) {
      throw new ToolException("expected a file_id, or a stream_id and a file_path");
    }
    Stream stream = chosen(streamId, null, call);
    return read(
        stream.sandbox().or(stream::execution).orElseThrow(),
        filePath,
        stream.execution().isPresent(),
        call);
  }

  private FileReport read(String thing, String path, boolean execution, CallContext call) {
    Insight.Read read =
        execution
            ? new Insight.Read(output(call.caller().id(), thing, path), true)
            : sandboxes.read(thing, path, call);
    Optional<String> text = text(read.bytes());
    return new FileReport(
        thing + ":" + path,
        path,
        read.bytes().length,
        read.whole(),
        text,
        text.isPresent()
            ? Optional.empty()
            : Optional.of(Base64.getEncoder().encodeToString(read.bytes())));
  }

  private byte[] output(String owner, String execution, String path) {
    return workflows.execution(owner, execution).steps().stream()
        .filter(step -> path.equals(STEPS + step.id() + JSON) && step.output().isPresent())
        .findFirst()
        .map(Streams::bytes)
        .orElseThrow(() -> new ToolException("there is no such file; see execution_files_list"));
  }

  private static byte[] bytes(StepReport step) {
    return step.output().orElseThrow().toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Optional<String> text(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The stream that is meant; of a sandbox that is named, one that is not kept. */
  private Stream chosen(@Nullable String streamId, @Nullable String sandboxId, CallContext call) {
    if (streamId != null) {
      return table
          .find(call.caller().id(), streamId)
          .orElseThrow(() -> new ToolException("stream_id: you have no such stream"));
    }
    if (sandboxId == null) {
      throw new ToolException("expected a stream_id or a sandbox_id");
    }
    return new Stream(
        "",
        call.caller().id(),
        Optional.of(sandboxes.state(sandboxId, call).id()),
        Optional.empty(),
        "",
        Instant.EPOCH);
  }

  private ExecutionReport execution(Stream stream) {
    return workflows.execution(stream.owner(), stream.execution().orElseThrow());
  }

  private StreamReport report(Stream stream, CallContext call) {
    Optional<String> id = Optional.of(stream.id()).filter(each -> !each.isEmpty());
    Optional<StreamType> type =
        Optional.of(stream.type()).filter(each -> !each.isEmpty()).map(StreamType::valueOf);
    if (stream.sandbox().isPresent()) {
      Insight.State sandbox = sandboxes.state(stream.sandbox().get(), call);
      return new StreamReport(
          id,
          id.map(ADDRESS::concat),
          type,
          stream.sandbox(),
          Optional.empty(),
          !sandbox.open() ? "stopped" : sandbox.programs() > 0 ? "running" : "idle",
          Optional.empty(),
          sandbox.programs(),
          sandboxes.ended(sandbox, stream.createdAt(), RUNS).stream()
              .map(run -> new Run(run.at(), run.outcome(), run.code(), run.millis()))
              .toList(),
          List.of(),
          sandboxes.lines(sandbox, LINES));
    }
    ExecutionReport execution = execution(stream);
    List<StepReport> steps = execution.steps();
    long ended = steps.stream().filter(step -> step.endedAt().isPresent()).count();
    return new StreamReport(
        id,
        id.map(ADDRESS::concat),
        type,
        Optional.empty(),
        stream.execution(),
        execution.status().name().toLowerCase(Locale.ROOT),
        Optional.of((double) ended / steps.size()),
        (int) steps.stream().filter(step -> step.status() == StepState.RUNNING).count(),
        List.of(),
        steps.stream().map(step -> new StepLine(step.id(), step.status())).toList(),
        List.of());
  }
}
