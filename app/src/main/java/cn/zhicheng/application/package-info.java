/**
 * Owns the title application (职称申报): draft, submission, route, audit, return. Never changes the
 * library it copies from. May use achievement, plan and below.
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
      "document",
      "organisation",
      "person",
      "retention",
      "task",
      "achievement",
      "plan",
      "plan :: rules",
      "export",
      "overload"
    })
package cn.zhicheng.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
