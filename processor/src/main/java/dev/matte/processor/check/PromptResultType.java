package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ContentModel;
import dev.matte.processor.model.PromptModel;
import dev.matte.processor.model.ServerModel;

/** A prompt answers with messages. */
final class PromptResultType implements Rule {

  @Override
  public String id() {
    return "prompt-result-type";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (PromptModel prompt : server.prompts()) {
      ContentModel.Kind kind = prompt.result().kind();
      if (kind == ContentModel.Kind.UNSUPPORTED
          || kind == ContentModel.Kind.JSON
          || kind == ContentModel.Kind.BLOB) {
        report.error(
            id(),
            prompt.origin(),
            "prompt \"%s\" answers with %s"
                .formatted(prompt.name(), Words.type(prompt.result().javaType())),
            "A prompt is a list of messages for the model.",
            "answer with String, PromptMessage, a list of these or GetPromptResult.");
      }
    }
  }
}
