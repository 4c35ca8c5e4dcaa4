package dev.matte.legacy.parity;

import dev.matte.legacy.parity.Kinds.Level;
import dev.matte.legacy.parity.Kinds.Point;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.GetPromptResult;
import dev.matte.runtime.protocol.PromptMessage;
import dev.matte.runtime.protocol.ResourceContents;
import dev.matte.runtime.protocol.TextResourceContents;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Notes that are always the same. */
final class Notes implements EntryContracts {

  @Override
  public String once(int value) {
    return "once " + value;
  }

  @Override
  public String demanding(int value) {
    return "for some " + value;
  }

  @Override
  public List<String> inherited(String value) {
    return List.of(value);
  }

  @Override
  public String all() {
    return "first\nsecond";
  }

  @Override
  public byte[] bytes() {
    return new byte[] {1, 2, 3};
  }

  @Override
  public CompletionStage<Point> json(CallContext call) {
    return CompletableFuture.completedFuture(new Point(1, 2));
  }

  @Override
  public List<ResourceContents> parts() {
    return List.of(
        new TextResourceContents("notes://parts/1", "text/plain", "one"),
        new TextResourceContents("notes://parts/2", "text/plain", "two"));
  }

  @Override
  public String note(int year, Level level, int page) {
    return year + " " + level + " " + page;
  }

  @Override
  public String greet(String name, Optional<String> language, Level level) {
    return name + " " + language.orElse("none") + " " + level;
  }

  @Override
  public PromptMessage message(String text) {
    return PromptMessage.assistant(text);
  }

  @Override
  public List<PromptMessage> messages(String text) {
    return List.of(PromptMessage.user(text), PromptMessage.assistant(text));
  }

  @Override
  public GetPromptResult whole() {
    return GetPromptResult.text("whole");
  }

  @Override
  public List<String> names(String typed, Optional<String> language) {
    return List.of(typed + "a", language.orElse("none"));
  }
}
