package cn.zhicheng.plan;

import java.time.Instant;

/** A plan with one part of it replaced. */
final class PlanChanges {
  private PlanChanges() {}

  static Plan status(Plan p, PlanStatus status) {
    return with(p, p.personDeadline(), p.terms(), p.description(), p.contact(), status);
  }

  static Plan terms(Plan p, PlanTerms terms) {
    return with(p, p.personDeadline(), terms, p.description(), p.contact(), p.status());
  }

  static Plan texts(Plan p, PlanTerms terms, String description, String contact) {
    return with(p, p.personDeadline(), terms, description, contact, p.status());
  }

  static Plan deadline(Plan p, Instant deadline) {
    return with(p, deadline, p.terms(), p.description(), p.contact(), p.status());
  }

  private static Plan with(
      Plan p,
      Instant deadline,
      PlanTerms terms,
      String description,
      String contact,
      PlanStatus status) {
    return new Plan(
        p.id(),
        p.code(),
        p.name(),
        p.year(),
        p.seriesNo(),
        p.committeeName(),
        p.committeeLevel(),
        p.organiserId(),
        p.scopeRegion(),
        p.applicationTypes(),
        p.openAt(),
        deadline,
        p.tenureCutoff(),
        terms,
        description,
        contact,
        status,
        p.version());
  }
}
