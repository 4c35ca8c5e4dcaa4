package dev.matte.runtime.binding;

/**
 * Tells clients that something a host serves has changed. May be called from anywhere, by tools as
 * well, at any time and by many threads; nobody waits for a client here. Changes of one kind that
 * come faster than a client reads are told once.
 *
 * <p>Each method throws {@link IllegalStateException} when the host was not built to announce this
 * kind of change, since no client would hear of it.
 *
 * <p>Specification: "List Changed Notification" of server/tools, server/prompts and
 * server/resources; 2026-07-28, basic/patterns/subscriptions.
 */
public interface Changes {

  /** Tells that the list of tools is another one now. */
  void toolsChanged();

  /** Tells that the list of prompts is another one now. */
  void promptsChanged();

  /** Tells that the lists of resources or templates are others now. */
  void resourcesChanged();

  /** Tells those who asked for it that reading a resource gives something else now. */
  void resourceUpdated(String uri);
}
