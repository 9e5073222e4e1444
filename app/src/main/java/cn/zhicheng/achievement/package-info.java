/**
 * Owns the achievement library: categories, entries, their audit by the unit. Never edits an entry
 * for its person, never lets an unaudited one out. May use what the annotation lists.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "web",
      "reference",
      "journal",
      "identity",
      "notification",
      "document",
      "organisation",
      "person",
      "retention",
      "task",
      "sheet",
      "overload"
    })
package cn.zhicheng.achievement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
