package cn.zhicheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.achievement.EntryMove;
import cn.zhicheng.achievement.EntryState;
import cn.zhicheng.achievement.ReturnRequestMove;
import cn.zhicheng.achievement.ReturnRequestState;
import cn.zhicheng.application.ApplicationMove;
import cn.zhicheng.application.ApplicationState;
import cn.zhicheng.certificate.CertificateMove;
import cn.zhicheng.certificate.CertificateState;
import cn.zhicheng.front.BulletinMove;
import cn.zhicheng.front.BulletinState;
import cn.zhicheng.identity.MandateMove;
import cn.zhicheng.identity.MandateState;
import cn.zhicheng.organisation.OrganisationMove;
import cn.zhicheng.organisation.OrganisationStatus;
import cn.zhicheng.organisation.preset.PresetRequestMove;
import cn.zhicheng.organisation.preset.PresetRequestState;
import cn.zhicheng.person.BindingMove;
import cn.zhicheng.person.BindingState;
import cn.zhicheng.plan.PlanMove;
import cn.zhicheng.plan.PlanStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The pictures in docs/states are those of the tables. {@code -Dstates.write=true} draws them anew.
 */
class StateDiagramsTest {
  private static final Path FOLDER = Path.of("../docs/states");

  private static Map<String, String> drawn() {
    var pictures = new TreeMap<String, String>();
    pictures.put(
        "application.svg",
        new StateDiagram<>(
                ApplicationState.MOVES,
                List.of(ApplicationState.values()),
                ApplicationState::label,
                ApplicationMove::label)
            .svg("职称申报"));
    pictures.put(
        "binding.svg",
        new StateDiagram<>(
                BindingState.MOVES,
                List.of(BindingState.values()),
                BindingState::label,
                BindingMove::word)
            .svg("单位绑定"));
    pictures.put(
        "achievement.svg",
        new StateDiagram<>(
                EntryState.MOVES, List.of(EntryState.values()), EntryState::label, EntryMove::label)
            .svg("业绩"));
    pictures.put(
        "preset-request.svg",
        new StateDiagram<>(
                PresetRequestState.MOVES,
                List.of(PresetRequestState.values()),
                PresetRequestState::label,
                PresetRequestMove::word)
            .svg("内置账号申请"));
    pictures.put(
        "organisation.svg",
        new StateDiagram<>(
                OrganisationStatus.MOVES,
                List.of(OrganisationStatus.values()),
                OrganisationStatus::label,
                OrganisationMove::word)
            .svg("机构与单位"));
    pictures.put(
        "mandate.svg",
        new StateDiagram<>(
                MandateState.MOVES,
                List.of(MandateState.values()),
                MandateState::label,
                MandateMove::word)
            .svg("办理身份"));
    pictures.put(
        "bulletin.svg",
        new StateDiagram<>(
                BulletinState.MOVES,
                List.of(BulletinState.values()),
                BulletinState::label,
                BulletinMove::word)
            .svg("通知公告"));
    pictures.put(
        "plan.svg",
        new StateDiagram<>(
                PlanStatus.MOVES, List.of(PlanStatus.values()), PlanStatus::label, PlanMove::word)
            .svg("评审计划"));
    pictures.put(
        "certificate.svg",
        new StateDiagram<>(
                CertificateState.MOVES,
                List.of(CertificateState.values()),
                CertificateState::label,
                CertificateMove::word)
            .svg("电子职称证书"));
    pictures.put(
        "return-request.svg",
        new StateDiagram<>(
                ReturnRequestState.MOVES,
                List.of(ReturnRequestState.values()),
                ReturnRequestState::label,
                ReturnRequestMove::word)
            .svg("退回申请"));
    return pictures;
  }

  @Test
  void thePicturesAreThoseOfTheTables() throws IOException {
    for (var picture : drawn().entrySet()) {
      Path file = FOLDER.resolve(picture.getKey());
      if (Boolean.getBoolean("states.write")) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, picture.getValue());
      }
      assertThat(file).as("stale: run with -Dstates.write=true").hasContent(picture.getValue());
    }
  }
}
