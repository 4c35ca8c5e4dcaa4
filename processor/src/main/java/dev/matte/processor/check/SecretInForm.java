package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ServerModel;

/** What is filled in passes through the client, so a form must not ask for secrets. */
final class SecretInForm implements Rule {

  @Override
  public String id() {
    return "secret-in-form";
  }

  @Override
  public void check(ServerModel form, Diagnostics report) {
    for (Member member : Members.of(form)) {
      if (member.field().sensitive()) {
        report.error(
            id(),
            member.origin(),
            member.words() + " is sensitive, and a form asks for it",
            "What a person fills in passes through the client, and may be shown to its model.",
            "ask for it on a page of your own: Elicitation.url(message, page).");
      }
    }
  }
}
