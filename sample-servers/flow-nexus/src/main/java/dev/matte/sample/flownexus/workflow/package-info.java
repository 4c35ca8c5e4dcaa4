/**
 * Workflows: calls of this server's own tools that depend on each other, and what became of them.
 */
@NullMarked
package dev.matte.sample.flownexus.workflow;

import org.jspecify.annotations.NullMarked;
