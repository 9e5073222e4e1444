/**
 * Owns review plans (评审计划), audit chains and who may apply under a plan. Never touches an
 * application. May use achievement, task and below.
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
      "task",
      "achievement"
    })
package cn.zhicheng.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
