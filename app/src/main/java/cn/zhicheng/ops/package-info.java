/**
 * Owns what operators do outside the pages, by the command {@code ./ops}: checks, backups and the
 * like. Never serves a page, and checks never write. May use the modules whose data it looks at.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "barrier",
      "journal",
      "identity",
      "document",
      "person",
      "application",
      "application :: sums"
    })
package cn.zhicheng.ops;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
