package cn.zhicheng.architecture;

import cn.zhicheng.identity.Role;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may press one state-changing route.
 *
 * @param audience roles that are served at all; all others get 403
 * @param subject what its path names
 */
record RouteRow(String route, Set<Role> audience, Subject subject) {
  /** What a route acts on, and so whose it can be. */
  enum Subject {
    /** Nothing but the actor's own: no path variable names somebody's thing. */
    SELF,
    /** An individual's own request to join a unit, named by a parameter. */
    OWN_BINDING,
    /** An individual's application. */
    APPLICATION,
    /** An individual's library entry. */
    ENTRY,
    /** An individual's uploaded list of achievements. */
    IMPORT,
    /** A library entry in the hands of the unit it was submitted to. */
    AUDITED_ENTRY,
    /** A request to join a unit. */
    BINDING,
    /** An application in front of a body of its route. */
    AUDITED_APPLICATION,
    /** What a bureau asked of operations. */
    PRESET_REQUEST,
    /** The preset account of a body in a bureau's region. */
    PRESET_ACCOUNT,
    /** A body of the register, which every bureau of its region keeps. */
    BODY,
    /** Something that is in nobody's hands here: whoever is served finds nothing. */
    ELSEWHERE,
    /** A unit's offer to act for it, made to one natural person. */
    OFFER,
    /** What the actor acts under; operations have theirs from nobody here. */
    HELD_MANDATE,
    /** Somebody who acts for the actor's body. */
    CLERK,
    /** A view of a list, saved by an account. */
    SAVED_VIEW,
    /** A file that an account is sending. */
    UPLOAD,
    /** An opinion that a body keeps for its clerks. */
    OPINION,
    /** A message to a person, to a body, or to an account of operations. */
    MESSAGE,
    /** A ban entered in a bureau's region. */
    BAN,
    /** The approved posts of a unit of a bureau's region. */
    POSTS,
    /** An application of a bureau's region before a body that went out of use. */
    STRANDED,
    /** A certificate of the bureau of the province, which is none of these bureaus. */
    CERTIFICATE,
    /** A chain: all bureaus read it, and are told that the province alone changes it. */
    CHAIN,
    /** A document that could not be printed: any of operations see to it. */
    PRINT_FAILURE,
    /** A bulletin of the actor's body; operations are one body wherever they sit. */
    BULLETIN,
    /** A plan in the hands of its organiser. */
    PLAN_DRAFT,
    /** A plan before the bureaus of its organiser's region. */
    PLAN,
    /** A plan as both read it: its organiser, and the bureaus of its organiser's region. */
    PLAN_PAPERS
  }

  /** How the actor stands to the subject. */
  enum Relation {
    OWN,
    SAME_ORGANISATION,
    OTHER_ORGANISATION,
    OTHER_REGION
  }

  static RouteRow of(String route, Subject subject, Role first, Role... more) {
    return new RouteRow(route, EnumSet.of(first, more), subject);
  }

  static RouteRow of(String route, Subject subject, Set<Role> audience) {
    return new RouteRow(route, audience, subject);
  }

  /** Whether this actor gets past the door; 404 otherwise, as if the subject did not exist. */
  boolean letsIn(Role role, Relation relation) {
    return switch (subject) {
      case SELF -> true;
      case BODY -> relation != Relation.OTHER_REGION;
      case ELSEWHERE, CERTIFICATE -> false;
      case CHAIN, PRINT_FAILURE -> true;
      case OFFER -> role == Role.APPLICANT && relation == Relation.OWN;
      case HELD_MANDATE -> role.audits() && relation == Relation.OWN;
      case SAVED_VIEW, UPLOAD -> relation == Relation.OWN;
      case MESSAGE ->
          relation == Relation.OWN || (role.audits() && relation == Relation.SAME_ORGANISATION);
      case CLERK, OPINION -> relation == Relation.OWN || relation == Relation.SAME_ORGANISATION;
      case BAN, POSTS, STRANDED -> relation != Relation.OTHER_REGION;
      case OWN_BINDING, APPLICATION, ENTRY, IMPORT -> relation == Relation.OWN;
      case AUDITED_ENTRY, BINDING, AUDITED_APPLICATION ->
          relation == Relation.OWN || relation == Relation.SAME_ORGANISATION;
      case PRESET_REQUEST ->
          role == Role.OPS || relation == Relation.OWN || relation == Relation.SAME_ORGANISATION;
      case PLAN_DRAFT -> relation == Relation.OWN || relation == Relation.SAME_ORGANISATION;
      case PLAN -> relation != Relation.OTHER_REGION;
      case PLAN_PAPERS ->
          role == Role.BUREAU
              ? relation != Relation.OTHER_REGION
              : relation == Relation.OWN || relation == Relation.SAME_ORGANISATION;
      case PRESET_ACCOUNT -> role == Role.OPS || relation != Relation.OTHER_REGION;
      case BULLETIN ->
          role == Role.OPS || relation == Relation.OWN || relation == Relation.SAME_ORGANISATION;
    };
  }
}
