#pragma once
#include "cmake/pch.h"

#include <catch2/catch.hpp>
