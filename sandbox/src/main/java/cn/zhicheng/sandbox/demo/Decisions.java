package cn.zhicheng.sandbox.demo;

import cn.zhicheng.application.Application;
import cn.zhicheng.application.Applications;
import cn.zhicheng.application.CheckResult;
import cn.zhicheng.application.CheckedItem;
import cn.zhicheng.application.Checklist;
import cn.zhicheng.application.Opinion;
import cn.zhicheng.application.PassApplication;
import cn.zhicheng.application.RejectApplication;
import cn.zhicheng.application.ReturnApplication;
import cn.zhicheng.application.ReturnMark;
import cn.zhicheng.application.Section;
import cn.zhicheng.application.UnitNotice;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.plan.Chains;
import cn.zhicheng.plan.RouteStep;
import cn.zhicheng.reference.ReturnReason;
import cn.zhicheng.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The levels decide, each by its own official. */
@Component
class Decisions {
  /** Days a unit's notice hangs out, with five working days among them in every season. */
  private static final int NOTICE_DAYS = 20;

  private final Applications applications;
  private final Chains chains;
  private final PassApplication pass;
  private final ReturnApplication giveBack;
  private final RejectApplication reject;
  private final Checklist checklist;
  private final Papers papers;

  Decisions(
      Applications applications,
      Chains chains,
      PassApplication pass,
      ReturnApplication giveBack,
      RejectApplication reject,
      Checklist checklist,
      Papers papers) {
    this.applications = applications;
    this.chains = chains;
    this.pass = pass;
    this.giveBack = giveBack;
    this.reject = reject;
    this.checklist = checklist;
    this.papers = papers;
  }

  /** How many levels this person's application climbs. */
  int levels(World world, PersonRow row) {
    return route(world, row).size();
  }

  /** The level it stands at passes it. */
  void pass(World world, PersonRow row, UUID id) {
    RouteStep step = step(world, row, id);
    Actor official = world.official(step.body().id());
    pass.pass(official, id, version(official, id), opinion(world, official, step));
    world.timeline().later();
  }

  /** Who decides at the level where it stands, or which returned it. */
  Actor official(World world, PersonRow row, UUID id) {
    return world.official(step(world, row, id).body().id());
  }

  /** The level it stands at returns it with what is to be mended. */
  void giveBack(World world, PersonRow row, UUID id) {
    Actor official = world.official(step(world, row, id).body().id());
    List<ReturnMark> marks =
        List.of(
            mark(Section.SUMMARY, ReturnReason.R03, "总结中未写任现职以来的年度考核结果，请补充近五年情况。"),
            mark("PAPER", ReturnReason.R02, "论文封面与目录不清晰，请重新核对后导入。"));
    giveBack.giveBack(official, id, version(official, id), "材料基本齐全，有两处需要补充完善，请修改后重新提交。", marks);
    world.timeline().later();
  }

  void reject(World world, PersonRow row, UUID id) {
    Actor official = world.official(step(world, row, id).body().id());
    reject.reject(
        official,
        id,
        version(official, id),
        Opinion.of("代表作与申报专业不一致，不符合本次评审计划的申报条件。"),
        ReturnReason.R07);
    world.timeline().later();
  }

  private static ReturnMark mark(String section, ReturnReason reason, String problem) {
    return new ReturnMark(Ids.next(), section, null, reason, problem, false);
  }

  private Opinion opinion(World world, Actor official, RouteStep step) {
    List<CheckedItem> checks =
        checklist.of(step.code()).stream()
            .map(item -> new CheckedItem(item.code(), item.label(), CheckResult.OK, ""))
            .toList();
    if (!step.code().isUnit()) {
      return new Opinion("材料审核无误，同意上报。", List.of(), null, "", null, checks);
    }
    LocalDate today = world.timeline().today();
    UnitNotice notice = UnitNotice.quiet(today.minusDays(NOTICE_DAYS), today.minusDays(1));
    List<UUID> proofs = List.of(papers.of(official, "单位公示证明"));
    boolean posts = step.body().institution();
    return new Opinion(
        "经公示无异议，同意推荐。",
        proofs,
        posts ? true : null,
        posts ? "本单位副高级岗位有空缺，占用一个岗位。" : "",
        notice,
        checks);
  }

  private RouteStep step(World world, PersonRow row, UUID id) {
    Application now = applications.own(world.actor(row.account()), id);
    return route(world, row).get(now.step() - 1);
  }

  private List<RouteStep> route(World world, PersonRow row) {
    return chains.resolve(world.body(row.unit()).id(), world.plan(row.plan()));
  }

  private int version(Actor official, UUID id) {
    return applications.reached(official, id).version();
  }
}
