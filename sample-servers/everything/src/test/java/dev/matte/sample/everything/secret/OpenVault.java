package dev.matte.sample.everything.secret;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.Elicitation;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Keeps what it is told to itself, but for one failure. Thread-safe. */
final class OpenVault implements Vault {

  /** Until then, what was to be opened later stays closed. */
  final CountDownLatch release = new CountDownLatch(1);

  @Override
  public String open(Keys keys) {
    return "open for " + keys.user();
  }

  @Override
  public String openLeniently(Keys keys) {
    return "open for " + keys.user();
  }

  @Override
  public String openLater(String password, CallContext call) throws InterruptedException {
    call.taskStatus("waiting");
    release.await();
    return "open";
  }

  @Override
  public String openAgreed(String password, CallContext call) {
    String number = call.once("number", () -> "17");
    call.ask("agree", Elicitation.url("Do you agree?", URI.create("https://example.org")));
    return "open, number " + number;
  }

  @Override
  public String openRouted(String account, String password) {
    return "open";
  }

  @Override
  public String breakDown(String password) {
    throw new IllegalStateException("no vault has the password " + password);
  }

  @Override
  public String wayIn(String user, Optional<String> password, Grade grade) {
    return "Open the vault of " + user + ".";
  }
}
