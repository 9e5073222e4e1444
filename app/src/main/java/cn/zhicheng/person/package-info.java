/**
 * Owns the person's profile, registration and unit binding. Never shows an ID number or mobile
 * number of somebody else in full without a line in the journal, never decides for a unit. May use
 * shared, web, reference, journal, identity, document, organisation, task.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "barrier",
      "query",
      "web",
      "reference",
      "journal",
      "identity",
      "notification",
      "retention",
      "document",
      "organisation",
      "task"
    })
package cn.zhicheng.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
