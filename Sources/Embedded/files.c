/* The files themselves; a file that is added to a folder is added here in two places. */
#include "Embedded.h"

#pragma clang diagnostic ignored "-Wc23-extensions" /* #embed, before C23 is the default */

static const uint8_t demo_assignments[] = {
#embed "../../demo/assignments.csv"
};
static const uint8_t demo_checklists[] = {
#embed "../../demo/checklists.csv"
};
static const uint8_t demo_counts_as[] = {
#embed "../../demo/counts_as.csv"
};
static const uint8_t demo_courses[] = {
#embed "../../demo/courses.csv"
};
static const uint8_t demo_extensions[] = {
#embed "../../demo/extensions.csv"
};
static const uint8_t demo_groups[] = {
#embed "../../demo/groups.csv"
};
static const uint8_t demo_holidays[] = {
#embed "../../demo/holidays.csv"
};
static const uint8_t demo_ladder[] = {
#embed "../../demo/ladder.csv"
};
static const uint8_t demo_leaves[] = {
#embed "../../demo/leaves.csv"
};
static const uint8_t demo_needs[] = {
#embed "../../demo/needs.csv"
};
static const uint8_t demo_paths[] = {
#embed "../../demo/paths.csv"
};
static const uint8_t demo_people[] = {
#embed "../../demo/people.csv"
};
static const uint8_t demo_programme[] = {
#embed "../../demo/programme.csv"
};
static const uint8_t demo_records[] = {
#embed "../../demo/records.csv"
};
static const uint8_t demo_revisions[] = {
#embed "../../demo/revisions.csv"
};
static const uint8_t demo_revocations[] = {
#embed "../../demo/revocations.csv"
};
static const uint8_t demo_role_paths[] = {
#embed "../../demo/role_paths.csv"
};
static const uint8_t demo_roles[] = {
#embed "../../demo/roles.csv"
};
static const uint8_t demo_steps[] = {
#embed "../../demo/steps.csv"
};
static const uint8_t demo_tenures[] = {
#embed "../../demo/tenures.csv"
};
static const uint8_t demo_waivers[] = {
#embed "../../demo/waivers.csv"
};
static const uint8_t themes_catppuccin_latte[] = {
#embed "../../themes/catppuccin-latte.toml"
};
static const uint8_t themes_catppuccin_mocha[] = {
#embed "../../themes/catppuccin-mocha.toml"
};
static const uint8_t themes_deuteranopia[] = {
#embed "../../themes/deuteranopia.toml"
};
static const uint8_t themes_dracula[] = {
#embed "../../themes/dracula.toml"
};
static const uint8_t themes_gruvbox_dark[] = {
#embed "../../themes/gruvbox-dark.toml"
};
static const uint8_t themes_high_contrast_dark[] = {
#embed "../../themes/high-contrast-dark.toml"
};
static const uint8_t themes_high_contrast_light[] = {
#embed "../../themes/high-contrast-light.toml"
};
static const uint8_t themes_mono[] = {
#embed "../../themes/mono.toml"
};
static const uint8_t themes_nord[] = {
#embed "../../themes/nord.toml"
};
static const uint8_t themes_okabe_ito_dark[] = {
#embed "../../themes/okabe-ito-dark.toml"
};
static const uint8_t themes_okabe_ito_light[] = {
#embed "../../themes/okabe-ito-light.toml"
};
static const uint8_t themes_solarized_dark[] = {
#embed "../../themes/solarized-dark.toml"
};
static const uint8_t themes_solarized_light[] = {
#embed "../../themes/solarized-light.toml"
};
static const uint8_t themes_terminal[] = {
#embed "../../themes/terminal.toml"
};
static const uint8_t themes_terminal_light[] = {
#embed "../../themes/terminal-light.toml"
};
static const uint8_t themes_tritanopia[] = {
#embed "../../themes/tritanopia.toml"
};

static const embedded_file files[] = {
  {"demo/assignments.csv", demo_assignments, sizeof demo_assignments},
  {"demo/checklists.csv", demo_checklists, sizeof demo_checklists},
  {"demo/counts_as.csv", demo_counts_as, sizeof demo_counts_as},
  {"demo/courses.csv", demo_courses, sizeof demo_courses},
  {"demo/extensions.csv", demo_extensions, sizeof demo_extensions},
  {"demo/groups.csv", demo_groups, sizeof demo_groups},
  {"demo/holidays.csv", demo_holidays, sizeof demo_holidays},
  {"demo/ladder.csv", demo_ladder, sizeof demo_ladder},
  {"demo/leaves.csv", demo_leaves, sizeof demo_leaves},
  {"demo/needs.csv", demo_needs, sizeof demo_needs},
  {"demo/paths.csv", demo_paths, sizeof demo_paths},
  {"demo/people.csv", demo_people, sizeof demo_people},
  {"demo/programme.csv", demo_programme, sizeof demo_programme},
  {"demo/records.csv", demo_records, sizeof demo_records},
  {"demo/revisions.csv", demo_revisions, sizeof demo_revisions},
  {"demo/revocations.csv", demo_revocations, sizeof demo_revocations},
  {"demo/role_paths.csv", demo_role_paths, sizeof demo_role_paths},
  {"demo/roles.csv", demo_roles, sizeof demo_roles},
  {"demo/steps.csv", demo_steps, sizeof demo_steps},
  {"demo/tenures.csv", demo_tenures, sizeof demo_tenures},
  {"demo/waivers.csv", demo_waivers, sizeof demo_waivers},
  {"themes/catppuccin-latte.toml", themes_catppuccin_latte, sizeof themes_catppuccin_latte},
  {"themes/catppuccin-mocha.toml", themes_catppuccin_mocha, sizeof themes_catppuccin_mocha},
  {"themes/deuteranopia.toml", themes_deuteranopia, sizeof themes_deuteranopia},
  {"themes/dracula.toml", themes_dracula, sizeof themes_dracula},
  {"themes/gruvbox-dark.toml", themes_gruvbox_dark, sizeof themes_gruvbox_dark},
  {"themes/high-contrast-dark.toml", themes_high_contrast_dark, sizeof themes_high_contrast_dark},
  {"themes/high-contrast-light.toml", themes_high_contrast_light, sizeof themes_high_contrast_light},
  {"themes/mono.toml", themes_mono, sizeof themes_mono},
  {"themes/nord.toml", themes_nord, sizeof themes_nord},
  {"themes/okabe-ito-dark.toml", themes_okabe_ito_dark, sizeof themes_okabe_ito_dark},
  {"themes/okabe-ito-light.toml", themes_okabe_ito_light, sizeof themes_okabe_ito_light},
  {"themes/solarized-dark.toml", themes_solarized_dark, sizeof themes_solarized_dark},
  {"themes/solarized-light.toml", themes_solarized_light, sizeof themes_solarized_light},
  {"themes/terminal.toml", themes_terminal, sizeof themes_terminal},
  {"themes/terminal-light.toml", themes_terminal_light, sizeof themes_terminal_light},
  {"themes/tritanopia.toml", themes_tritanopia, sizeof themes_tritanopia},
};

size_t embedded_count(void) { return sizeof files / sizeof *files; }

embedded_file embedded_file_at(size_t index) { return files[index]; }
