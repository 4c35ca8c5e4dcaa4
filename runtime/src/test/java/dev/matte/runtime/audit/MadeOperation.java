package dev.matte.runtime.audit;

import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Operation;
import dev.matte.runtime.guard.OperationKind;
import dev.matte.runtime.guard.Sensitive;
import dev.matte.runtime.json.JsonSlice;
import java.util.List;
import java.util.Optional;

/** A call of the tool {@code pay} by alice, made by hand. */
record MadeOperation(String requestId, String json, Sensitive sensitive) implements Operation {

  static MadeOperation of(int id) {
    return new MadeOperation(Integer.toString(id), "{}", Sensitive.NONE);
  }

  static MadeOperation with(String json, String... sensitive) {
    return new MadeOperation("1", json, Sensitive.of(sensitive));
  }

  @Override
  public OperationKind kind() {
    return OperationKind.TOOL;
  }

  @Override
  public String name() {
    return "pay";
  }

  @Override
  public Caller caller() {
    return Caller.of("alice").tenant("acme").claim("email", List.of("a@example.org"));
  }

  @Override
  public JsonSlice arguments() {
    return JsonSlice.of(json);
  }

  @Override
  public String contract() {
    return "sha256:00";
  }

  @Override
  public Optional<String> header(String name) {
    return Optional.empty();
  }

  @Override
  public Optional<JsonSlice> meta(String key) {
    return Optional.empty();
  }
}
