package cn.zhicheng.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.testing.ProductTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class SeededReferenceDataTest {
  @Autowired Regions regions;
  @Autowired SeriesList series;
  @Autowired TitleNames titles;
  @Autowired Specialties specialties;
  @Autowired WorkingCalendar calendar;

  @Test
  void anhuiHas16CitiesAnd104CountyLevelUnits() {
    List<Region> counties =
        regions.all().stream().filter(r -> r.level() == RegionLevel.COUNTY && !r.zone()).toList();
    Map<String, Long> byKind =
        counties.stream()
            .collect(
                Collectors.groupingBy(
                    r -> r.name().substring(r.name().length() - 1), Collectors.counting()));
    assertThat(regions.childrenOf("340000")).hasSize(16);
    assertThat(counties).hasSize(104);
    assertThat(byKind).isEqualTo(Map.of("区", 45L, "市", 9L, "县", 50L));
    assertThat(regions.all()).filteredOn(Region::zone).hasSize(15);
    assertThat(regions.all()).hasSize(1 + 16 + 104 + 15);
  }

  @Test
  void everyRegionLiesBelowTheOneItsFullNameBeginsWith() {
    for (Region region : regions.all()) {
      String parent = region.parentCode();
      String above = parent == null ? "" : regions.byCode(parent).fullName();
      assertThat(region.fullName()).isEqualTo(above + region.name());
      assertThat(regions.within(region.code(), "340000")).isTrue();
    }
    assertThat(regions.byCode("340104").fullName()).isEqualTo("安徽省合肥市蜀山区");
    assertThat(regions.childrenOf("340100")).hasSize(9 + 3);
    assertThat(regions.within("340104", "340100")).isTrue();
    assertThat(regions.within("340202", "340100")).isFalse();
    assertThat(regions.within("340100", "340104")).isFalse();
  }

  @Test
  void theStateKnows27SeriesAndEachHasTitlesAndSpecialties() {
    assertThat(series.all()).hasSize(27);
    for (TitleSeries one : series.all()) {
      assertThat(titles.ofSeries(one.no())).as(one.name()).hasSizeGreaterThanOrEqualTo(4);
      assertThat(specialties.ofSeries(one.no())).as(one.name()).hasSizeGreaterThanOrEqualTo(2);
    }
    assertThat(series.byNo("22").name()).isEqualTo("中小学教师");
    assertThat(specialties.ofSeries("22")).extracting(Specialty::name).contains("语文", "教研");
  }

  @Test
  void titleIdsTellTheirSeriesAndLevel() {
    for (TitleSeries one : series.all()) {
      for (TitleName title : titles.ofSeries(one.no())) {
        assertThat(title.id()).startsWith(one.no() + ".").endsWith("." + title.level().digit());
      }
    }
    assertThat(titles.byId("22.1.2").name()).isEqualTo("高级教师");
    assertThat(titles.byId("22.1.2").level()).isEqualTo(TitleLevel.SENIOR_ASSOC);
    assertThat(titles.find("01.1.5")).as("universities have no technician level").isEmpty();
    assertThat(titles.ofSeries("04")).hasSize(4 * 5);
    assertThat(titles.ofSeries("13")).hasSize(4 + 5);
  }

  @Test
  void whatIsNotInTheTablesIsNotFound() {
    assertThatThrownBy(() -> regions.byCode("340221")).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> titles.byId("22.9.9")).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> specialties.byId("")).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> series.byNo("28")).isInstanceOf(NotFoundException.class);
  }

  @Test
  void theCalendarKnowsWhichYearsItCovers() {
    assertThat(calendar.coveredYears()).containsExactly(2025, 2026);
    assertThat(calendar.days().isWorking(LocalDate.of(2025, 1, 26))).isTrue();
    assertThat(calendar.days().isWorking(LocalDate.of(2025, 10, 8))).isFalse();
    assertThat(calendar.days().isWorking(LocalDate.of(2026, 9, 20))).isTrue();
    assertThat(calendar.days().isWorking(LocalDate.of(2026, 9, 25))).isFalse();
    assertThat(calendar.days().lastOf(LocalDate.of(2026, 9, 21), 5))
        .isEqualTo(LocalDate.of(2026, 9, 28));
    assertThat(calendar.days().lastOf(LocalDate.of(2026, 2, 13), 5))
        .isEqualTo(LocalDate.of(2026, 2, 26));
  }
}
