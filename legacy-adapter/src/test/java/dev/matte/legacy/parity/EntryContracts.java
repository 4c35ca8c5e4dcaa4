package dev.matte.legacy.parity;

import dev.matte.annotations.AtMostOnce;
import dev.matte.annotations.CacheScope;
import dev.matte.annotations.Default;
import dev.matte.annotations.Describe;
import dev.matte.annotations.McpComplete;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpPrompt;
import dev.matte.annotations.McpResource;
import dev.matte.annotations.McpTool;
import dev.matte.annotations.Requires;
import dev.matte.legacy.parity.Kinds.Level;
import dev.matte.legacy.parity.Kinds.Point;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.GetPromptResult;
import dev.matte.runtime.protocol.PromptMessage;
import dev.matte.runtime.protocol.ResourceContents;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Resources, prompts and completers, and what entries demand of callers. */
@SuppressWarnings({"matte:missing-description", "matte:missing-parameter-description"})
public interface EntryContracts extends InheritedContracts {

  @McpTool(destructive = true)
  @AtMostOnce(windowMillis = 60_000)
  String once(int value);

  @McpTool
  @Requires(
      role = {"admin", "ops"},
      scope = "write")
  @Requires(claim = "team")
  String demanding(int value);

  @McpResource(
      uri = "notes://all",
      title = "All",
      mimeType = "text/plain",
      size = 12,
      audience = "user",
      priority = 0.5)
  @Describe("every note")
  String all();

  @McpResource(uri = "notes://bytes", cacheMillis = 1000, cacheScope = CacheScope.PUBLIC)
  byte[] bytes();

  @McpResource(uri = "notes://json", mimeType = "application/json")
  CompletionStage<Point> json(CallContext call);

  @McpResource(uri = "notes://parts")
  List<ResourceContents> parts();

  @McpResource(uri = "notes://{year}/{level}{?page}", name = "a note")
  String note(int year, Level level, @Default("1") int page);

  @McpPrompt(title = "Greet", description = "greets somebody")
  String greet(
      @Describe("who") String name, Optional<String> language, @Default("LOW") Level level);

  @McpPrompt
  PromptMessage message(@McpParam(examples = {"a", "b"}) String text);

  @McpPrompt
  List<PromptMessage> messages(String text);

  @McpPrompt
  GetPromptResult whole();

  @McpComplete(prompt = "greet", argument = "name")
  List<String> names(String typed, Optional<String> language);
}
