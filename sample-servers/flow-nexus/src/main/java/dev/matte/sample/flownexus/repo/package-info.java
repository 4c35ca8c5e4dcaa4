/**
 * Repositories: fetched, measured, and thrown away again. Nothing of one is ever checked out or
 * run.
 */
@NullMarked
package dev.matte.sample.flownexus.repo;

import org.jspecify.annotations.NullMarked;
